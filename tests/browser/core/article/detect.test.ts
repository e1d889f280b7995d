import { describe, expect, test } from 'vitest';
import { detectArticle } from '@/core/article/detect';
import { estimateReadingTime } from '@/core/text/reading-time';

const URL = 'https://news.example/2026/03/05/pier.html';

const SENTENCE = '三月的江边,老码头重新开放,第一批客人是住在对岸的孩子,他们沿着新修的步道一路跑到水边。';
const ENGLISH =
  'The old pier opened again in March, and the first guests were the children who live across the river and ran to it.';

function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const story = (sentence = SENTENCE, count = 12): string =>
  `<h1>老码头重新开放</h1><div>${`<p>${sentence.repeat(2)}</p>`.repeat(count)}</div>`;

const links = (count: number): string =>
  Array.from({ length: count }, (_, i) => `<li><a href="/${i}">老城区三条小巷改造完工之${i}</a></li>`).join(
    '',
  );

describe('detectArticle', () => {
  test.for<[string, string]>([
    ['paragraphs', story()],
    ['English paragraphs', story(ENGLISH)],
    ['line breaks', `<div><div>${`${SENTENCE.repeat(2)}<br><br>`.repeat(12)}</div></div>`],
    ['divs', `<div>${`<div>${SENTENCE.repeat(2)}</div>`.repeat(12)}</div>`],
    ['spans in divs', `<div>${`<div><span>${SENTENCE.repeat(2)}</span></div>`.repeat(12)}</div>`],
    ['a table', `<table><tr><td>${`<p>${SENTENCE.repeat(2)}</p>`.repeat(12)}</td></tr></table>`],
    ['a body of its own', `<p>${SENTENCE.repeat(2)}</p>`.repeat(12)],
    ['a story with navigation', `<nav><ul>${links(20)}</ul></nav>${story()}<footer>${links(5)}</footer>`],
  ])('%s are an article', ([, body]) => {
    const { article, score, reasons } = detectArticle(page(body), URL);
    expect({ article, reasons }).toMatchObject({ article: true });
    expect(score).toBeGreaterThanOrEqual(0.35);
    expect(score).toBeLessThanOrEqual(1);
  });

  test.for<[string, string]>([
    ['nothing', ''],
    ['one word', '<p>404</p>'],
    ['a list of links', `<ul>${links(60)}</ul>`],
    ['a form', `<form>${'<label>姓名<input></label>'.repeat(20)}</form>`],
    ['text in scripts', `<script>${SENTENCE.repeat(50)}</script><noscript>${SENTENCE.repeat(50)}</noscript>`],
    ['text in a footer', `<footer>${`<p>${SENTENCE}</p>`.repeat(30)}</footer>`],
    ['one short paragraph', `<h1>公告</h1><p>${SENTENCE}</p>`],
  ])('%s is none', ([, body]) => {
    expect(detectArticle(page(body), URL)).toMatchObject({ article: false, count: { units: 0 } });
  });

  describe('a news flash', () => {
    const HEADLINE = '柳津河大桥今晚十时起封闭检修两天';
    const flash = (title: string, headline = HEADLINE, more = '<p>2026年3月5日</p>'): Document =>
      page(`<nav>${links(9)}</nav><h1>${headline}</h1><p>${SENTENCE}</p>${more}`, `<title>${title}</title>`);

    test('is an article where its headline is the title', () => {
      expect(detectArticle(flash(`${HEADLINE}_河湾晚报`), URL)).toMatchObject({ article: true });
    });

    test.for<[string, Document]>([
      ['another title', flash('河湾晚报')],
      ['a name for a headline', flash('河湾晚报', '河湾晚报')],
      [
        'a headline in letters',
        flash('Bridge closed for two days from tonight', 'Bridge closed for two days from tonight'),
      ],
      ['several headlines', flash(HEADLINE, HEADLINE, '<p>2026年3月5日</p><h1>更多消息</h1>')],
      ['no day', flash(HEADLINE, HEADLINE, '<p>© 2026</p>')],
    ])('is none with %s', ([, document]) => {
      expect(detectArticle(document, URL)).toMatchObject({ article: false });
    });
  });

  test('the wares of a shop are no news flash', () => {
    const prices = '<b class="price">1</b>'.repeat(3);
    const name = '柳津河手工竹编提篮三件套装';
    const ware = page(
      `<nav>${links(9)}</nav><h1>${name}</h1><p>${SENTENCE}</p>${prices}`,
      `<title>${name}</title>`,
    );
    expect(detectArticle(ware, 'https://shop.example/item/12')).toMatchObject({ article: false });
  });

  test.for<[string, () => Document]>([
    [
      'a page without a body',
      () => {
        const document = page('');
        document.body.remove();
        return document;
      },
    ],
    ['frames', () => new DOMParser().parseFromString('<frameset><frame></frameset>', 'text/html')],
    ['XML', () => new DOMParser().parseFromString('<feed><title>x</title></feed>', 'application/xml')],
    [
      'SVG',
      () => new DOMParser().parseFromString('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
    ],
    ['an empty document', () => new Document()],
  ])('%s is none', ([, make]) => {
    expect(detectArticle(make(), URL)).toMatchObject({ article: false, count: { units: 0 } });
  });

  test.for(['', 'no address', 'about:blank', 'https://', 'file:///home/a.html'])(
    'reads a page at %j',
    (url) => {
      expect(() => detectArticle(page(story()), url)).not.toThrow();
    },
  );

  test('changes nothing and is the same the second time', () => {
    const document = page(`<form><input name="tagName">${story()}</form>`, '<title>x</title>');
    const before = document.documentElement.outerHTML;
    const first = detectArticle(document, URL);
    expect(detectArticle(document, URL)).toEqual(first);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a page as deep as a script can build does not overflow', () => {
    const document = page(story());
    let parent: Element = document.body;
    for (let i = 0; i < 20_000; i++)
      parent = parent.appendChild(document.createElement(i % 2 ? 'span' : 'div'));
    parent.textContent = SENTENCE;
    expect(detectArticle(document, URL).article).toBe(true);
  });
});

describe('reasons', () => {
  const reasonsOf = (head: string, body = story(), url = URL) => detectArticle(page(body, head), url).reasons;
  const json = (type: string) => `<script type="application/ld+json">{"@type":"${type}"}</script>`;

  test.for<[string, string]>([
    ['<meta property="og:type" content="article">', '+0.2 declaredArticle'],
    ['<meta property="og:type" content="website">', '−1.4 declaredWebsite'],
    ['<meta property="og:type" content="video.other">', '−0.3 declaredOther'],
    [json('NewsArticle'), '+2.1 articleData'],
    [json('BlogPosting'), '+2.1 articleData'],
    [json('Product'), '−1.4 otherData'],
    ['<meta property="article:published_time" content="2026-03-05">', '+0.4 dated'],
    ['<title>澜城论坛</title>', '−1.0 forumName'],
  ])('%s is %s', ([head, reason]) => {
    expect(reasonsOf(head)).toContain(reason);
  });

  test.for<[string, string]>([
    ['https://news.example/2026/03/05/pier.html', '+1.3 datedAddress'],
    ['https://news.example/', '−0.9 frontAddress'],
    ['https://news.example/search?q=pier', '−2.4 otherAddress'],
    ['https://news.example/old-pier-opens-again', '+0.7 sluggedAddress'],
  ])('the address %s is %s', ([url, reason]) => {
    expect(reasonsOf('', story(), url)).toContain(reason);
  });

  test('come strongest first, and weak ones are not named', () => {
    const odds = reasonsOf(json('NewsArticle')).map((reason) => Number(/\d+\.\d/.exec(reason)?.[0]));
    expect(odds).toEqual([...odds].sort((a, b) => b - a));
    expect(Math.min(...odds)).toBeGreaterThanOrEqual(0.1);
  });

  test('say nothing of what is not there', () => {
    expect(reasonsOf('').join()).not.toMatch(/prices|posts|teasers|articleData|declared/);
  });
});

describe('the count for the badge', () => {
  test.for([
    [10, 3],
    [45, 10],
  ] as const)('%d paragraphs of about 44 characters twice are about %d minutes', ([count, minutes]) => {
    const detection = detectArticle(page(story(SENTENCE, count)), URL);
    expect(detection.count.cjk + detection.count.punct).toBe(count * SENTENCE.length * 2);
    expect(estimateReadingTime({ count: detection.count })).toBe(minutes);
  });
});

describe('the language that a page declares', () => {
  const detect = (lang: string) => {
    const prose =
      'The old pier is open again, and the first to come were the children from across the river. ';
    const html = `<html lang="${lang}"><title>The old pier reopens</title><h1>The old pier reopens</h1>${`<p>${prose.repeat(3)}</p>`.repeat(6)}</html>`;
    return detectArticle(
      new DOMParser().parseFromString(html, 'text/html'),
      'https://news.example/2026/03/05/pier-open-again',
    );
  };

  test.for([
    ['en-GB', 'en-GB'],
    ['', null],
    ['x'.repeat(36), null],
  ] as const)('%j is taken as %j', ([lang, taken]) => {
    expect(detect(lang)).toMatchObject({ article: true, lang: taken });
  });
});
