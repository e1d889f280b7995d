import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords } from '@/core/text/count-words';

type Row = readonly [what: string, text: string, cjk: number, punct: number, words: number];

const ROWS: readonly Row[] = [
  // CJK characters
  ['iteration marks and the ideographic zero', '人々〆切二〇ゝゞヽヾ', 10, 0, 0],
  ['the prolonged sound mark, full and half width', 'ラーメンﾗｰﾒﾝ', 8, 0, 0],
  ['half-width voiced marks are part of their kana', 'ｶﾞｷﾞﾊﾟ', 3, 0, 0],
  ['decomposed kana count as composed', 'ガギパ'.normalize('NFD'), 3, 0, 0],
  ['Ainu kana and small kana', 'ㇰㇱァっ', 4, 0, 0],
  ['Han of the extensions B to H, one each', '𠀀𪜀𫝀𫠠𬺰𰀀𱍐', 7, 0, 0],
  ['compatibility ideographs and radicals', '豈\u{2F800}⺀⼀', 4, 0, 0],
  ['bopomofo with its tone marks', 'ㄋㄧˇㄏㄠˇ', 4, 0, 0],
  ['supplementary kana', '\u{1B000}\u{1B150}', 2, 0, 0],
  ['squared and enclosed characters are read as characters', '㈱東西㌔', 4, 0, 0],
  ['ideographic variation sequences', '葛\u{E0100}飾区\uFE00', 3, 0, 0],
  ['enclosed emoji are not characters', '㊗️㊙️', 0, 0, 0],
  // CJK marks
  ['brackets and marks', '【要闻】《河流》、「岸」『桥』〈一〉…', 7, 12, 0],
  ['the two-part dash and ellipsis count two each', '他走了——没有回来……', 7, 4, 0],
  ['full-width marks', '好！真的？（是）', 4, 4, 0],
  ['full-width letters and digits make words', 'ＯＫ，第１２章', 2, 1, 2],
  ['half-width Japanese marks', '｢ﾊｲ｣ﾄ､', 3, 3, 0],
  ['the middle dot in names', '玛丽·居里和ジョン・スミス', 11, 2, 0],
  // ASCII and curly marks
  ['ASCII marks between Han', '好,坏;真的?是!', 5, 4, 0],
  ['a mark between a Latin word and Han', '使用React,然后部署', 6, 1, 1],
  ['a mark between Han and a Latin word', '我们用:React', 3, 1, 1],
  ['quotes round a Latin word in Chinese', '他说“OK”就走', 4, 2, 1],
  ['quotes round Latin words at a line start', '“Big Data”时代', 2, 2, 2],
  ['brackets round a Latin word at a line end', '这座桥(Long Bridge)', 3, 2, 2],
  ['a mark after a Latin word at the end stays with it', '我们用React.', 3, 0, 1],
  ['three dots', '然后...', 2, 3, 0],
  ['a mark with spaces round it', '你好 , 世界', 4, 1, 0],
  ['a lone dash with spaces is a symbol', '北 - 南', 2, 0, 0],
  ['slashes belong to letters, and stand between Han', '【/a1/】和/或', 2, 3, 1],
  ['a hashtag', '#话题#很热', 4, 2, 0],
  ['quotes in English', '“Hello,” she said, ‘now’ (again).', 0, 0, 5],
  ['a Chinese name in English', 'He met 王芳, his friend.', 2, 1, 4],
  // Numbers and words
  ['numbers with separators', '共1,204.5元，3-5天，08:41开始', 5, 2, 3],
  ['percent and currency signs', '涨了3.5%，卖$5和￥8', 4, 1, 3],
  ['fractions and circled digits', '½ 3/4 ①', 0, 0, 3],
  ['addresses', '写信到a.b@example.org或见https://example.org/a?b=c。', 5, 1, 2],
  ['runs that stay whole', 'and/or snake_case C++ @ann #news 3–5 e.g. rock’n’roll', 0, 0, 8],
  ['an ellipsis parts words', 'well…maybe', 0, 0, 2],
  ['white space of all kinds', 'a\u00A0b\u2003c\u3000d\r\ne\tf', 0, 0, 6],
  ['invisible characters are not there', '\uFEFFco\u00ADop\u200Berate\u2060d 中\u200D文', 2, 0, 1],
  // Symbols
  ['keycaps, flags and skin tones', '1️⃣ #️⃣ 🇨🇳 👍🏽 ❤️', 0, 0, 0],
  ['an emoji parts words', 'good🎉news', 0, 0, 2],
  ['a mark behind an emoji in Chinese', '好🎉!', 1, 1, 0],
  ['lone symbols', '★ → © + = ~ • |', 0, 0, 0],
  ['lone surrogates', 'a\uD800 \uDC00 中\uD83D', 1, 0, 1],
  // Other scripts
  ['decomposed Hangul', '한국 신문'.normalize('NFD'), 0, 0, 2],
  ['Thai with its digits and Latin', 'แม่น้ำ ๓.๕ km', 0, 0, 3],
  ['Thai marks that end a chapter', 'จบ๚๛', 0, 0, 1],
  ['Lao', 'ຂ້ອຍຮັກ', 0, 0, 2],
  ['Arabic and Hebrew', 'كتاب، جديد؟ ספר־חדש', 0, 0, 3],
  ['Bengali and Tamil', 'নদী বড়। ஆறு பெரியது', 0, 0, 4],
  ['Ethiopic word spaces', 'ሰላም፡ዓለም', 0, 0, 2],
];

describe('countWords', () => {
  test.each(ROWS)('%s', (_what, text, cjk, punct, words) => {
    expect(countWords(text)).toEqual({ cjk, punct, words, units: cjk + punct + words });
  });

  test.each(['zh', 'zh-CN', 'zh-Hant', 'en', ''])('the language %j changes nothing', (lang) => {
    for (const [, text] of ROWS) expect(countWords(text, lang)).toEqual(countWords(text));
  });

  test.each([
    ['Thai', 'แม่น้ำในเมืองเก่า'],
    ['Khmer', 'ខ្ញុំស្រឡាញ់ទន្លេ'],
    ['Burmese', 'ကျွန်တော်မြစ်ကိုချစ်တယ်'],
  ])('%s without spaces is more than one word', (_script, text) => {
    expect(countWords(text).words).toBeGreaterThan(1);
    expect(countWords(text).words).toBeLessThan(text.length / 2);
  });

  test('hostile repetition takes no longer than plain text', () => {
    const hostile = ['“', ' ,', '中,', '\u0301', '\uD83D', '("', ' \t'];
    for (const piece of hostile)
      expect(timeOf(piece.repeat(300_000)), JSON.stringify(piece)).toBeLessThan(1000);
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  countWords(text);
  return performance.now() - start;
}

const piece = fc.oneof(
  fc.constantFrom(...ROWS.map((row) => row[1])),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'中あ한กa1,.“”()"—…-/ \n\u200D🎉\uD800') }),
);

describe('countWords on any text', () => {
  test('units are the sum of the parts', () => {
    fc.assert(
      fc.property(piece, (text) => {
        const { cjk, punct, words, units } = countWords(text);
        expect(units).toBe(cjk + punct + words);
        expect(Math.min(cjk, punct, words)).toBeGreaterThanOrEqual(0);
        expect(units).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('paragraphs add up', () => {
    fc.assert(
      fc.property(piece, piece, (first, second) => {
        const together = countWords(`${first}\n\n${second}`).units;
        expect(together).toBe(countWords(first).units + countWords(second).units);
      }),
    );
  });
});

const shared = join(process.cwd(), '../shared');
const devCases = join(shared, 'counting-dev.json');
const reference = join(shared, 'reference-article/expected.json');

interface DevCase {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly expect: {
    readonly cjk: number;
    readonly punct: number;
    readonly words: number;
    readonly units: number;
  };
  readonly tolerance?: number;
}

describe('the shared cases', () => {
  test.skipIf(!existsSync(devCases))('hand-checked counts', () => {
    const { cases } = JSON.parse(readFileSync(devCases, 'utf8')) as { cases: DevCase[] };
    for (const { id, text, lang, expect: wanted, tolerance } of cases) {
      const counted = countWords(text, lang);
      if (tolerance === undefined) expect(counted, id).toEqual(wanted);
      else expect(Math.abs(counted.units - wanted.units), id).toBeLessThanOrEqual(tolerance);
    }
  });

  test.skipIf(!existsSync(reference))('the reference article', () => {
    const article = JSON.parse(readFileSync(reference, 'utf8')) as { paragraphs: string[]; units: number };
    expect(countWords(article.paragraphs.join('\n\n')).units).toBe(article.units);
  });
});
