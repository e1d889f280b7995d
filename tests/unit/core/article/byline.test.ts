import { describe, expect, test } from 'vitest';
import { authorsOnLine, partsOfLine, reportersIn, sourceOnLine, splitNames } from '@/core/article/byline';

describe('authorsOnLine', () => {
  test.for<[string, string[]]>([
    ['时间:2026-03-05 来源:澜城日报 作者:林晓雨', ['林晓雨']],
    ['作者：林晓雨 编辑：王大川', ['林晓雨']],
    ['作 者：林晓雨、王大川', ['林晓雨', '王大川']],
    ['作者:林晓雨 2026-03-05 08:41', ['林晓雨']],
    ['作者:林晓雨 点击:103次', ['林晓雨']],
    ['本报记者 林晓雨 王大川', ['林晓雨', '王大川']],
    ['记者 林晓雨 通讯员 王大川', ['林晓雨', '王大川']],
    ['文/林晓雨', ['林晓雨']],
    ['撰文：约翰·史密斯', ['约翰·史密斯']],
    ['記者林小雨／台北報導', ['林小雨']],
    ['取材・文 山田花子', ['山田花子']],
    ['By Jane Doe', ['Jane Doe']],
    ['by seagull', ['seagull']],
    ['by the old pier', []],
    ['by Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['BY JANE DOE', ['JANE DOE']],
    ['Por María López', ['María López']],
    ['Published August 7, 2026 by Jane Doe', ['Jane Doe']],
    ['Written by Jane Doe', ['Jane Doe']],
    ['作者:佚名', []],
    ['作者:admin', []],
    ['By the river nobody waits for the ferry any more', []],
    ['by now everyone knows it', []],
    ['他对记者说,码头会回来。', []],
    ['记者今天从市交通局获悉，柳津河大桥今晚起封闭检修。', []],
    ['新华社澜城3月5日电（记者林晓雨）柳津河大桥今晚起封闭检修。', ['林晓雨']],
    ['来源:澜城日报', []],
    ['', []],
  ])('%j names %j', ([line, names]) => {
    expect(authorsOnLine(line)).toEqual(names);
  });
});

describe('reportersIn', () => {
  test.for<[string, string[]]>([
    ['本报讯(记者 赵小艳)三月的江边,老码头重新开放。', ['赵小艳']],
    ['澜城日报讯（记者 林晓雨 王大川）老码头重新开放。', ['林晓雨', '王大川']],
    ['【澜城日报记者林晓雨】老码头重新开放。', ['林晓雨']],
    ['〔記者林小雨/台北報導〕老碼頭重新開放。', ['林小雨']],
    ['老码头重新开放,记者在现场看到许多孩子。', []],
    ['老码头(旧货场)重新开放。', []],
    [`${'老码头重新开放。'.repeat(40)}(记者 赵小艳)`, []],
  ])('%j names %j', ([paragraph, names]) => {
    expect(reportersIn(paragraph)).toEqual(names);
  });
});

describe('sourceOnLine', () => {
  test.for<[string, string | null]>([
    ['来源:澜城日报', '澜城日报'],
    ['时间:2026-03-05 来 源：澜城日报 作者:林晓雨', '澜城日报'],
    ['稿源：澜城晚报 编辑:王大川', '澜城晚报'],
    ['來源：瀾城時報', '瀾城時報'],
    ['文章来源:澜城日报作者:林晓雨', '澜城日报'],
    ['转自：澜城在线', '澜城在线'],
    ['来源:网络', null],
    ['来源:本站', null],
    ['来源:https://news.example/1.html', null],
    ['来源:', null],
    ['资金来源充足,工程按期完成。', null],
    ['', null],
  ])('%j names %j', ([line, source]) => {
    expect(sourceOnLine(line)).toBe(source);
  });
});

describe('splitNames', () => {
  test.for<[string, string[]]>([
    ['Jane Doe', ['Jane Doe']],
    ['Written by Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Jane Anderson & Ferdinand Roe', ['Jane Anderson', 'Ferdinand Roe']],
    ['Ana Reis e Luís Braga', ['Ana Reis', 'Luís Braga']],
    ['Eva Klein und Jan Groß', ['Eva Klein', 'Jan Groß']],
    ['林晓雨 王大川', ['林晓雨', '王大川']],
    ['林晓雨、王大川；赵小艳', ['林晓雨', '王大川', '赵小艳']],
    ['林晓雨 | 王大川', ['林晓雨', '王大川']],
    ['Jane Doe, Jane  Doe', ['Jane Doe']],
    ['jane@news.example', []],
    ['https://news.example/authors/jane', []],
    ['admin', []],
    ['Staff', []],
    ['Ida Holm, Executive Editor, Harbour Health Watch', ['Ida Holm']],
    ['Ida Holm, MD, Omar Reyes', ['Ida Holm, MD', 'Omar Reyes']],
    ['Ida Holm January 21, 2026', ['Ida Holm']],
    ['42', []],
    ['J', []],
    ['x'.repeat(61), []],
    ['', []],
  ])('%j is %j', ([byline, names]) => {
    expect(splitNames(byline)).toEqual(names);
  });

  test('a byline of 60,000 spaces is no trap', () => {
    expect(splitNames(`Jane Doe${' '.repeat(60_000)}x`)).toEqual(['Jane Doe x']);
  });
});

describe('partsOfLine', () => {
  test.for<[string, string[]]>([
    ['Jane Doe · 14 Feb 2026 · 5 min read', ['Jane Doe', '14 Feb 2026', '5 min read']],
    ['澜城日报|林晓雨｜2026-03-05', ['澜城日报', '林晓雨', '2026-03-05']],
    ['文/林晓雨 / 图', ['文/林晓雨', '图']],
    ['约翰·史密斯', ['约翰·史密斯']],
    ['Jean-Luc Roe — Harbour News', ['Jean-Luc Roe', 'Harbour News']],
    ['', []],
  ])('%j has the parts %j', ([line, parts]) => {
    expect(partsOfLine(line)).toEqual(parts);
  });
});
