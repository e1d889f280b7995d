import { describe, expect, test } from 'vitest';
import { copyPage } from '@/core/article/copy-page';
import { detectArticle } from '@/core/article/detect';
import { extractArticle } from '@/core/article/extract';
import { prepareClone } from '@/core/article/prepare-clone';

const URL = 'https://news.example/2026/03/05/pier.html';
/** Enough to freeze the parser for half a minute where nothing bounds it. */
const SPACES = ' '.repeat(200_000);
const WIDE = '\u3000'.repeat(200_000);

const PARAGRAPHS = [
  '三月的江边,老码头重新开放,第一批客人是住在对岸的孩子,他们沿着新修的步道一路跑到水边。',
  '这里原来是一座货场,二十年前最后一艘货船离开以后,仓库的门就再也没有打开过,墙上长满了藤。',
  '改建用了两年时间,设计师留下了三台吊车和一段铁轨,孩子们可以爬到吊车的驾驶室里看江上的船。',
  '附近的居民说,从前晚上不敢走这条路,现在路灯亮到十点,散步的人比白天还要多,连摊贩也回来了。',
];
const BODY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const TITLE = '老码头改成了滨江公园';

function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><title>${TITLE}_澜城在线</title>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

const story = (body = BODY): string => `<h1>${TITLE}</h1><div class="content">${body}</div>`;

/** Extracts and makes sure that the page is as before. */
function extract(document: Document) {
  const before = document.documentElement?.outerHTML;
  const extraction = extractArticle(document, URL, window);
  expect(document.documentElement?.outerHTML === before).toBe(true);
  return extraction;
}

function paragraphsOf(document: Document): string[] {
  const extraction = extract(document);
  if (extraction.type !== 'article') throw new Error(`extraction came to ${extraction.type}`);
  return extraction.article.text.split('\n\n');
}

/** Names of properties that a walk over a page relies on. */
const NAMES = [
  ...[
    'parentNode',
    'parentElement',
    'childNodes',
    'children',
    'firstChild',
    'firstElementChild',
    'lastChild',
  ],
  ...[
    'nextSibling',
    'nextElementSibling',
    'previousSibling',
    'ownerDocument',
    'nodeType',
    'nodeName',
    'tagName',
  ],
  ...['localName', 'namespaceURI', 'attributes', 'className', 'id', 'style', 'dataset', 'textContent'],
  ...['innerHTML', 'outerHTML', 'remove', 'removeChild', 'replaceWith', 'replaceChild', 'append', 'prepend'],
  ...['getAttribute', 'setAttribute', 'removeAttribute', 'hasAttribute', 'closest', 'matches', 'contains'],
  ...['querySelector', 'querySelectorAll', 'getElementsByTagName', 'cloneNode', 'nodeValue', 'title', 'lang'],
];

const CONTROLS: readonly ((name: string) => string)[] = [
  (name) => `<input name="${name}">`,
  (name) => `<input id="${name}">`,
  (name) => `<img name="${name}" src="x.png" width="1">`,
  (name) => `<fieldset name="${name}"></fieldset>`,
  (name) => `<button name="${name}"></button>`,
  (name) => `<object id="${name}"></object>`,
  (name) => `<output name="${name}"></output>`,
];

describe('names that hide properties', () => {
  test.for(NAMES)('%s, in a form around the article', (name) => {
    for (const control of CONTROLS) {
      const document = page(`<form class="main">${control(name)}${story()}${control(name)}</form>`);
      expect(paragraphsOf(document)).toEqual(PARAGRAPHS);
      expect(() => detectArticle(document, URL)).not.toThrow();
    }
  });

  test.for(NAMES)('%s, in a hidden form and a form beside the article', (name) => {
    const controls = CONTROLS.map((control) => control(name)).join('');
    const document = page(
      `<form hidden>${controls}</form><form id="f"></form>${story()}<input form="f" name="${name}">`,
    );
    expect(paragraphsOf(document)).toEqual(PARAGRAPHS);
  });

  test('all at once', () => {
    const controls = NAMES.flatMap((name) => CONTROLS.map((control) => control(name))).join('');
    expect(paragraphsOf(page(`<form>${controls}${story()}</form>`))).toEqual(PARAGRAPHS);
  });

  test.for(['title', 'body', 'head', 'documentElement', 'baseURI', 'firstChild', 'lang'])(
    '%s of the document itself',
    (name) => {
      const document = page(`<img name="${name}"><form name="${name}"></form>${story()}`);
      // The page's own getter for outerHTML may be hidden: only the extraction is looked at.
      expect(extractArticle(document, URL, window)).toMatchObject({
        type: 'article',
        article: { title: TITLE },
      });
    },
  );
});

describe('what would freeze the parser', () => {
  test.for<[string, () => Document]>([
    ['a meta property', () => page(story(), `<meta property="og:title${SPACES}x" content="x">`)],
    ['a meta name', () => page(story(), `<meta name="${SPACES}x" content="${SPACES}x">`)],
    [
      'a thousand meta tags below the limit',
      () => page(story(), `<meta property="a${' '.repeat(3900)}x" content="x">`.repeat(1000)),
    ],
    ['srcset', () => page(story(`<img src="a.png" srcset="a${SPACES}x">${BODY}`))],
    ['data-src', () => page(story(`<img data-src="a.png${SPACES}x">${BODY}`))],
    [
      'a data URL outside src',
      () => page(story(`<img data-x="data:image/${'.jpg?'.repeat(100_000)} x">${BODY}`)),
    ],
    ['a lazy source', () => page(story(`<img data-src="data:image/${'.jpg?'.repeat(100_000)} x">${BODY}`))],
    ['a source element', () => page(story(`<picture><source srcset="a${SPACES}x"><img></picture>${BODY}`))],
    ['href', () => page(story(`<a href="a${SPACES}x">x</a>${BODY}`))],
    ['a class', () => page(`<div class="content${SPACES}x">${story()}</div>`)],
    ['an id', () => page(`<div id="${'share_'.repeat(10_000)}">${story()}</div>`)],
    ['style', () => page(`<div style="color${SPACES}:red">${story()}</div>`)],
    ['og:title of wide spaces', () => page(story(), `<meta property="og:title" content="a${WIDE}x">`)],
    ['an author of spaces', () => page(story(), `<meta name="author" content="a${WIDE}x">`)],
    ['a byline of wide spaces', () => page(`<div class="byline">a${WIDE}x</div>${story()}`)],
    [
      'a JSON-LD author of spaces',
      () =>
        page(
          story(),
          `<script type="application/ld+json">{"@type":"NewsArticle","author":"a${SPACES}x"}</script>`,
        ),
    ],
    ['a text of spaces', () => page(story(`<p>${WIDE}x</p><p>a${'\u00a0'.repeat(60_000)}x</p>${BODY}`))],
    ['a heading of spaces', () => page(`<h1>a${WIDE}x</h1>${story()}`)],
    ['pre of line breaks', () => page(story(`<pre>${'\n \n'.repeat(20_000)}x</pre>${BODY}`))],
    ['line breaks', () => page(story(`${'<br>'.repeat(20_000)}${BODY}`))],
    ['tables in tables', () => page(`${'<table><tr><td>'.repeat(40)}${story()}`)],
    ['nested lists', () => page(story(`${'<ul><li>'.repeat(60)}x${'</ul>'.repeat(60)}${BODY}`))],
    ['20,000 links', () => page(story(`${BODY}<div>${'<a href="/x">x</a> '.repeat(20_000)}</div>`))],
    ['nested boxes of much text', () => page(`${'<div>'.repeat(120)}${story(BODY.repeat(1000))}`)],
  ])('%s', { timeout: 5000 }, ([, make]) => {
    const extraction = extract(make());
    expect(extraction.type).toBe('article');
    if (extraction.type === 'article') expect(extraction.article.text).toContain(PARAGRAPHS[3]);
  });

  test('a title with a long tail', () => {
    const document = page(story());
    document.title = `a - ${'x'.repeat(200_000)}`;
    expect(paragraphsOf(document)).toEqual(PARAGRAPHS);
  }, 5000);

  test('a title of wide spaces', () => {
    const document = page(story());
    document.title = `a${WIDE}x`;
    expect(paragraphsOf(document)).toEqual(PARAGRAPHS);
  }, 5000);

  test('a title of separators', () => {
    const document = page(story());
    document.title = 'a_'.repeat(50_000);
    expect(paragraphsOf(document)).toEqual(PARAGRAPHS);
  }, 5000);
});

describe('pages with little or nothing', () => {
  test.for<[string, () => Document]>([
    ['an empty page', () => page('')],
    [
      'a page without a body',
      () => {
        const document = page('');
        document.body.remove();
        return document;
      },
    ],
    [
      'a page without a head',
      () => {
        const document = page('');
        document.head.remove();
        return document;
      },
    ],
    [
      'frames',
      () => new DOMParser().parseFromString('<frameset><frame src="a.html"></frameset>', 'text/html'),
    ],
    ['one image', () => page('<img src="a.png">')],
    ['a login', () => page('<form><input type="password"><button>登录</button></form>')],
    ['a script that writes the page', () => page('<div id="app"></div><script>render()</script>')],
  ])('%s is no article', ([, make]) => {
    expect(extract(make())).toMatchObject({ type: 'nothing', detection: { article: false } });
  });

  test.for([
    ['links', '<ul><li><a href="/1">一</a><li><a href="/2">二</a></ul>', '一\n\n二'],
    ['a few words', '<div>今日休刊</div>', '今日休刊'],
    [
      'a login',
      '<form><label>用户名</label><input><p>忘记密码请联系管理员。</p></form>',
      '用户名\n\n忘记密码请联系管理员。',
    ],
  ] as const)('%s can be read anyway', ([, body, text]) => {
    expect(extract(page(body))).toMatchObject({ detection: { article: false }, article: { text } });
  });
});

test('text that is hidden is not read', () => {
  expect(extract(page(`<div hidden>${BODY}</div>`)).type).toBe('nothing');
});

describe('XHTML', () => {
  test('is read as HTML is', () => {
    const document = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}_澜城在线</title></head>
       <body><div>${story(`${BODY}<p>一行<br/>又一行</p><script>1</script>`)}</div></body></html>`,
      'application/xhtml+xml',
    );
    expect(document.contentType).toBe('application/xhtml+xml');
    expect(paragraphsOf(document)).toEqual([...PARAGRAPHS, '一行\n又一行']);
    expect(extract(document)).toMatchObject({ article: { title: TITLE } });
  });
});

describe('prepareClone', () => {
  function prepared(body: string, head = ''): Document {
    const clone = copyPage(page(body, head));
    prepareClone(clone, URL);
    return clone;
  }

  test.for<[string, string, string | null]>([
    ['a lazy image', '<img data-src="/a.jpg">', 'https://news.example/a.jpg'],
    [
      'a placeholder',
      '<img src="/loading.gif" data-original="https://a.example/a.webp">',
      'https://a.example/a.webp',
    ],
    [
      'a data URL as placeholder',
      '<img src="data:image/gif;base64,R0" data-lazy-src="b.png?w=1">',
      'https://news.example/2026/03/05/b.png?w=1',
    ],
    ['an image of its own', '<img src="/real.jpg" data-src="/other.jpg">', 'https://news.example/real.jpg'],
    ['no image address', '<img data-src="hello world">', ''],
    ['a script as source', '<img data-src="javascript:alert(1)">', ''],
  ])('%s', ([, html, src]) => {
    expect(prepared(html).querySelector('img')?.src).toBe(src);
  });

  test.for<[string, string, string]>([
    ['none', '', 'https://news.example/2026/03/05/x'],
    ['an address', '<base href="https://cdn.example/a/">', 'https://cdn.example/a/x'],
    ['a relative address', '<base href="/b/">', 'https://news.example/b/x'],
    ['no address', '<base href="https://">', 'https://news.example/2026/03/05/x'],
    ['two, of which the first counts', '<base href="/b/"><base href="/c/">', 'https://news.example/b/x'],
  ])('links resolve against the page, its base being %s', ([, head, href]) => {
    expect(prepared('<a href="x">x</a>', head).querySelector('a')?.href).toBe(href);
  });

  test('a table of data stays a table, one for layout does not', () => {
    const data =
      '<table><tr><td>一月</td><td>3</td></tr><tr><td>二月</td><td>4</td></tr><tr><td>三月</td><td>5</td></tr></table>';
    expect(prepared(data).querySelectorAll('table')).toHaveLength(1);
    const headed = '<table><tr><th>月</th></tr><tr><td><p>3</p></td></tr></table>';
    expect(prepared(headed).querySelectorAll('table')).toHaveLength(1);
    expect(
      prepared(`<table><tr><td>${BODY}</td><td>x</td></tr></table>`).querySelectorAll('table'),
    ).toHaveLength(0);
  });

  test('hidden parts go, unless they name themselves the article', () => {
    const clone = prepared(
      '<p hidden>a</p><p style="display: none">b</p><p aria-hidden="true">c</p><p class="content" hidden>d</p>',
    );
    expect(clone.body.textContent).toBe('d');
  });
});

describe('what only looks like something else', () => {
  const texts = (html: string, head = ''): string[] => paragraphsOf(page(story(html), head));

  test('words for screen readers and for printers are not read twice', () => {
    const html = `<p>${PARAGRAPHS[0]}<span class="visually-hidden">（新窗口）</span><span style="border:0;clip:rect(0 0 0 0)">外链</span></p><p>${PARAGRAPHS[1]}</p>${BODY}`;
    expect(texts(html).join('')).not.toMatch(/新窗口|外链/);
  });

  test('a long text stays whatever its class says', () => {
    expect(paragraphsOf(page(`<h1>${TITLE}</h1><div class="print-only">${BODY}${BODY}</div>`))).toContain(
      PARAGRAPHS[0],
    );
  });

  test('a box that says what it is for says so of the one paragraph in it', () => {
    const html = `${BODY}<div class="author-bio"><p>林晓雨写江边的事已经二十年，住在码头边上。</p></div><div class="img-box"><img src="/a.jpg" width="800"><div class="caption"><p>三台吊车都留了下来。</p></div></div><p>${PARAGRAPHS[1]}</p>`;
    const extraction = extract(page(story(html)));
    if (extraction.type !== 'article') throw new Error(extraction.type);
    expect(extraction.article.text).not.toMatch(/二十年，住在|三台吊车都留了下来/);
    expect(extraction.article.html).toMatch(/<figcaption>.*三台吊车都留了下来/);
  });

  test('hidden text that the page declares as its article is read, other hidden text is not', () => {
    const hidden = `${PARAGRAPHS[2]}${PARAGRAPHS[3]}`;
    const html = `${BODY}<div class="rest" hidden><p>又过了一年，${hidden}</p></div><div class="offer" hidden><p>今天订阅只要九块九，${hidden}</p></div>`;
    const declared = JSON.stringify({
      '@type': 'NewsArticle',
      articleBody: `${PARAGRAPHS.join('\n')}\n又过了一年，${hidden}`,
    });
    const head = `<script type="application/ld+json">${declared}</script>`;
    expect(texts(html, head).join('')).toContain('又过了一年');
    expect(texts(html, head).join('')).not.toContain('九块九');
    expect(texts(html).join('')).not.toContain('又过了一年');
  });

  test('a quoted post is a part of the story, the bar for sharing is not', () => {
    const post =
      '<div class="social-media-embed"><blockquote class="twitter-tweet"><p>江边的灯今晚亮到十点。</p>— 小林 (@xiaolin) <a href="https://t.example/1">3月5日</a></blockquote></div>';
    const text = texts(`${BODY}${post}<div class="social">分享到微信</div><p>${PARAGRAPHS[1]}</p>`).join(
      '\n',
    );
    expect(text).toContain('江边的灯今晚亮到十点');
    expect(text).not.toContain('分享到微信');
  });

  test('what says how to read a character is not read twice', () => {
    const html = `<p>${PARAGRAPHS[0]}<ruby>码头<rt>mǎtóu</rt></ruby>到了。</p>${BODY}`;
    expect(texts(html)[0]).toBe(`${PARAGRAPHS[0]}码头到了。`);
    const extraction = extract(page(story(html)));
    expect(extraction.type === 'article' && extraction.article.html).toContain('<rt>mǎtóu</rt>');
  });

  test('a warning in the text is a part of it', () => {
    const html = `<article><h1>${TITLE}</h1>${BODY}<div class="alert" role="alert"><p>涨潮的时候不要走下最后三级台阶，石头很滑。</p></div><p>${PARAGRAPHS[1]}</p></article>`;
    expect(paragraphsOf(page(html)).join('')).toContain('石头很滑');
  });

  test('what stands behind the tabs of a text is a part of it', () => {
    const html = `<main><h1>${TITLE}</h1>${BODY}<div role="tablist">坐车 走路</div><div role="tabpanel"><p>坐三路车到江边，下车往北走两百米就是。</p></div><div role="tabpanel" hidden style="display:none"><p>从老城步行过来要二十分钟，沿途都有树荫。</p></div><p>${PARAGRAPHS[1]}</p></main>`;
    expect(paragraphsOf(page(html)).join('')).toContain('沿途都有树荫');
  });

  test('code stays, whatever its class is called', () => {
    const html = `<p>${PARAGRAPHS[0]}牌子上的网址是 <code class="extra comment">pier.example</code>。</p>${BODY}`;
    expect(texts(html)[0]).toContain('pier.example');
  });

  test('parts that were sent later stand where they belong', () => {
    const late = (id: string, text: string): string => `<div hidden id="S:${id}"><p>${text}</p></div>`;
    const html = `${story(`${BODY}<template id="B:0"></template><p>${PARAGRAPHS[0]}</p>`)}${late('0', `又过了一年，${PARAGRAPHS[2]}<template id="P:1f"></template>`)}${late('1f', `再后来，${PARAGRAPHS[3]}`)}`;
    const text = paragraphsOf(page(html)).join('\n');
    expect(text).toMatch(/又过了一年.*\n.*再后来/s);
    expect(text.indexOf('再后来')).toBeLessThan(text.lastIndexOf(PARAGRAPHS[0] ?? ''));
  });
});

test.for([
  '<body hidden>',
  '<body style="display:none">',
  '<body aria-hidden="true">',
  '<body class="sr-only">',
])('%s hides a page until its styles have come, and not its text', (body) => {
  const page = new DOMParser().parseFromString(`${body}<p>The tide is out.</p>`, 'text/html');
  prepareClone(page, 'https://marlow.example/');
  expect(page.body.textContent).toBe('The tide is out.');
});
