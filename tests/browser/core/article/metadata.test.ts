import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/core/article/metadata';
import type { ArticleMetadata } from '@/core/article/types';

const ADDRESS = 'https://news.example/story';

function read(head: string, body = '', html = '', address = ADDRESS): ArticleMetadata {
  return readMetadata(
    new DOMParser().parseFromString(
      `<html ${html}><head>${head}</head><body>${body}</body></html>`,
      'text/html',
    ),
    address,
  );
}

const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const PROSE =
  '三月的江边,老码头重新开放,第一批客人是住在对岸的孩子,他们沿着新修的步道一路跑到水边,把鞋子留在台阶上,一直玩到太阳下山。';

describe('the text of a heading', () => {
  test.for([
    [
      'without the readings over its characters',
      '<ruby>桟橋<rp>(</rp><rt>さんばし</rt></ruby>が開く',
      '桟橋が開く',
    ],
    ['without the link to itself', 'Knots and bends<a href="#knots">¶</a>', 'Knots and bends'],
    [
      'with a space where only style kept its parts apart',
      '<span>Town hall</span><span>New roof</span>',
      'Town hall New roof',
    ],
    ['with its initial letter', '<span>K</span>nots and bends', 'Knots and bends'],
  ] as const)('%s', ([, heading, title]) => {
    expect(read(`<title>${title} | Harbour</title>`, `<h1>${heading}</h1><p>${PROSE}</p>`).title).toBe(title);
  });

  test('is not the headline where it is the name in the address', () => {
    const head =
      '<title>Harbour News » Pier reopens in May</title><meta property="og:title" content="Pier reopens in May">';
    const body = '<h1>Harbour-News</h1><h2>Pier reopens in May</h2>';
    expect(read(head, body, '', 'https://www.harbournews.example/pier').title).toBe('Pier reopens in May');
  });
});

describe('the date in the address', () => {
  test.for([
    ['https://news.example/local/2020-02/19/c_1125597921.htm', '2020-02-19'],
    ['https://news.example/2020/02/19/story.html', '2020-02-19'],
    ['https://news.example/20200219/story.html', '2020-02-19'],
    ['https://news.example/articles/2020-02-19+The+ferry+is+back', '2020-02-19'],
    ['https://news.example/2020/13/45/story.html', null],
    ['https://news.example/story/1125597921', null],
  ] as const)('%s is %s', ([address, published]) => {
    expect(read('', '', '', address).published).toBe(published);
  });

  test('gives way to what the page says', () => {
    const head = '<meta name="pubdate" content="2020-02-18">';
    expect(read(head, '', '', 'https://news.example/2020/02/19/story.html').published).toBe('2020-02-18');
  });
});

test('what a page says of itself without end is cut: its title, its site and its authors', () => {
  const endless = (word: string): string => `${word} `.repeat(2_000).trim();
  const author = Array.from({ length: 90 }, (_, index) => ({
    name: `Ida ${String.fromCharCode(65 + (index % 26))}olm${'a'.repeat(index / 26)}`,
  }));
  const head = `<title>${endless('Ferry')}</title><meta property="og:site_name" content="${endless('Harbour')}">`;
  const { title, source, authors } = read(head + ld({ '@type': 'NewsArticle', author }), `<p>${PROSE}</p>`);
  expect([title.length, source?.length, authors.length]).toEqual([500, 120, 30]);
});

test('the source of a page that names none is the heading that leads to its front page', () => {
  const body = `<h1><a href="/">Tales of two towns</a></h1><h2>The ferry</h2><p>${PROSE}</p>`;
  expect(read('<title>Tales of two towns » The ferry</title>', body)).toMatchObject({
    title: 'The ferry',
    source: 'Tales of two towns',
  });
});

describe('a date that only a publishing system or a class name marks', () => {
  test.for([
    [
      'a meta tag with a name of its own',
      '<meta name="x-published-date" content="2026-03-05">',
      '',
      '2026-03-05',
    ],
    ['a meta tag of another date', '<meta name="x-updated" content="2026-03-05">', '', null],
    ['a class name', '', '<div class="text__Date">August 25, 2026</div>', '2026-08-25'],
    [
      'a class name that says published, after others without a day',
      '',
      `${'<h4 class="state-published">Old pier to be sold</h4>'.repeat(7)}<i class="documentPublished">28.01.2026 06:00</i>`,
      '2026-01-28',
    ],
    ['a property of RDFa', '<meta property="schema:datePublished" content="2026-01-28">', '', '2026-01-28'],
    [
      'the last part of the title, before the day of another story',
      '<title>Ferry is back | Harbour News | 28.04.2026</title>',
      '<h1>Ferry is back</h1><h2>Old pier sold 24.04.2026</h2>',
      '2026-04-28',
    ],
    [
      'not the day in a headline',
      '<title>What 28.04.2026 will bring | Harbour News</title>',
      '<h1>What 28.04.2026 will bring</h1>',
      null,
    ],
    [
      'a line well above the headline',
      '<title>Ferry is back</title>',
      '<p>April 17, 2026</p><p>•</p><p>2</p><p>min read</p><h1>Ferry is back</h1>',
      '2026-04-17',
    ],
    [
      'prose in an element for dates',
      '',
      `<div class="date-list">${'On March 5, 2026 the pier reopened. '.repeat(8)}</div>`,
      null,
    ],
  ] as const)('%s', ([, head, body, published]) => {
    expect(read(head, `${body}<p>${PROSE}</p>`).published?.slice(0, 10) ?? null).toBe(published);
  });
});

describe('readMetadata', () => {
  test('a page that says nothing has no facts', () => {
    expect(read('')).toEqual({
      title: '',
      authors: [],
      source: null,
      published: null,
      declaredLang: null,
      declaredBody: '',
      siteClaim: null,
    });
  });

  test('a page without a body is read too', () => {
    const page = new DOMParser().parseFromString('<title>老码头</title>', 'text/html');
    page.body.remove();
    expect(readMetadata(page, ADDRESS)).toMatchObject({ title: '老码头', authors: [] });
  });

  test('JSON-LD comes first', () => {
    const head = `<title>老码头改成了公园 | 澜城在线</title><meta name="author" content="编辑部">
      <meta property="og:site_name" content="澜城在线"><meta name="pubdate" content="2026-01-01">
      ${ld({
        '@graph': [
          { '@type': 'WebSite', name: '澜城在线' },
          {
            '@type': ['NewsArticle'],
            headline: '老码头改成了公园',
            author: [{ name: '林晓雨' }, '王大川'],
            publisher: { name: '澜城日报社' },
            datePublished: '2026-03-05T08:41:00+08:00',
          },
        ],
      })}`;
    expect(read(head)).toMatchObject({
      title: '老码头改成了公园',
      authors: ['林晓雨', '王大川'],
      source: '澜城在线',
      published: '2026-03-05T08:41:00+08:00',
    });
  });

  test.for([
    'not json at all {',
    '[]',
    'null',
    '"text"',
    '{"@type":"NewsArticle","headline":{"a":1},"author":{"name":{"x":[]}},"datePublished":7}',
    '{"@graph":{"@graph":[null,7,"x",{"@type":null}]}}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    `${'{"@graph":'.repeat(3000)}1${'}'.repeat(3000)}`,
  ])('JSON-LD that is no article is passed over: %.40s', (json) => {
    const head = `<title>老码头</title><script type="application/ld+json">${json}</script>`;
    expect(read(head)).toMatchObject({ title: '老码头', authors: [], source: null, published: null });
  });

  test('line breaks inside a JSON string are forgiven', () => {
    const json = '{"@type":"NewsArticle","headline":"老码头\n改成了公园"}';
    expect(read(`<script type="application/ld+json">${json}</script>`).title).toBe('老码头 改成了公园');
  });

  test('a line of facts at the headline', () => {
    const body = `<h1>老码头改成了公园</h1>
      <div>时间:2026-03-05 08:41 <span>来源:澜城日报</span><span>作者:林晓雨</span> 点击:103</div><p>${PROSE}</p>`;
    expect(read('<title>老码头改成了公园_本地_澜城在线</title>', body)).toMatchObject({
      title: '老码头改成了公园',
      authors: ['林晓雨'],
      source: '澜城日报',
      published: '2026-03-05',
    });
  });

  test('an English byline', () => {
    const body = `<h1>Old pier opens again</h1><p>By Jane Doe · 5 March 2026 · 4 min read</p><p>${PROSE}</p>`;
    expect(read('<title>Old pier opens again | Harbour News</title>', body, 'lang="en"')).toEqual({
      title: 'Old pier opens again',
      authors: ['Jane Doe'],
      source: 'Harbour News',
      published: '2026-03-05',
      declaredLang: 'en',
      declaredBody: '',
      siteClaim: { units: null, minutes: 4 },
    });
  });

  test.for<[string, string[]]>([
    ['<meta name="author" content="Jane Doe">', ['Jane Doe']],
    ['<meta property="article:author" content="Jane Doe, John Roe">', ['Jane Doe', 'John Roe']],
    ['<meta property="article:author" content="https://social.example/jane">', []],
    ['<meta name="author" content="admin">', []],
    ['<meta name="Author" content="  ">', []],
  ])('%s gives the authors %j', ([head, authors]) => {
    expect(read(head).authors).toEqual(authors);
  });

  test.for<[string, string[]]>([
    ['<span itemprop="author">Jane Doe</span>', ['Jane Doe']],
    ['<a rel="author" href="/jane">Jane Doe</a>', ['Jane Doe']],
    ['<p class="byline">By Jane Doe · 5 March 2026</p>', ['Jane Doe']],
    [`<p>本报讯(记者 赵小艳)${PROSE}</p>`, ['赵小艳']],
    [`<p>${PROSE}</p>`, []],
  ])('a body with %.60s gives the authors %j', ([body, authors]) => {
    expect(read('<title>老码头</title>', body).authors).toEqual(authors);
  });

  test.for<[string, string | null]>([
    ['<meta property="article:published_time" content="2026-03-05T08:41:00Z">', '2026-03-05T08:41:00Z'],
    ['<meta name="PubDate" content="2026-03-05">', '2026-03-05'],
    ['<meta itemprop="datePublished" content="2026-03-05">', '2026-03-05'],
    ['<meta name="weibo:article:create_at" content="2026-03-05 08:41:00">', '2026-03-05'],
    ['<meta name="date" content="soon">', null],
    ['<meta property="article:modified_time" content="2026-03-05">', null],
    [
      '<meta name="pubdate" content="2026-03-05"><meta name="dc.date" content="2026-03-05T08:41:00+08:00">',
      '2026-03-05T08:41:00+08:00',
    ],
    [
      '<meta name="pubdate" content="2026-03-05"><meta name="dc.date" content="2026-03-09T08:41:00+08:00">',
      '2026-03-05',
    ],
  ])('%s gives the date %j', ([head, published]) => {
    expect(read(head).published).toBe(published);
  });

  test.for<[string, string | null]>([
    ['<time datetime="2026-03-05T08:41:00+08:00">today</time>', '2026-03-05T08:41:00+08:00'],
    ['<span itemprop="datePublished">5 March 2026</span>', '2026-03-05'],
    ['<p>2026年3月5日</p>', '2026-03-05'],
    [`<p>${PROSE}</p>`, null],
  ])('a body with %s gives the date %j', ([body, published]) => {
    expect(read('', body).published).toBe(published);
  });

  test.for<[string, string, string | null]>([
    ['', 'lang="zh-CN"', 'zh-CN'],
    ['<meta http-equiv="Content-Language" content="ja">', '', 'ja'],
    ['<meta property="og:locale" content="zh_TW">', '', 'zh_TW'],
    ['<meta property="og:locale" content="zh_TW">', 'lang="en"', 'en'],
    ['', 'lang=""', null],
  ])('%s with %s declares %j', ([head, html, declaredLang]) => {
    expect(read(head, '', html).declaredLang).toBe(declaredLang);
  });

  test.for<[string, ArticleMetadata['siteClaim']]>([
    ['<div>本篇文章2302字,读完约6分钟</div>', { units: 2302, minutes: 6 }],
    ['<span>Jane Doe</span> | <span>7 min read</span>', { units: null, minutes: 7 }],
    ['<div>来源:澜城日报 点击:103次 全文共980字,阅读约需3分钟</div>', { units: 980, minutes: 3 }],
    ['<script>"5 min read"</script>', null],
    ['<p>It was a 5-minute walk to the pier</p>', null],
    ['<p>他说 5分钟 就到</p>', null],
    ['<p>The train leaves in 5 minutes</p>', null],
  ])('%s claims %j', ([body, claim]) => {
    expect(read('', body).siteClaim).toEqual(claim);
  });

  test('changes nothing', () => {
    const page = new DOMParser().parseFromString(
      `<title>x</title><h1>x</h1><form><input name="tagname"><p>${PROSE}</p></form>`,
      'text/html',
    );
    const before = page.documentElement.outerHTML;
    readMetadata(page, ADDRESS);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});
