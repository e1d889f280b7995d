import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import { renderContent, sanitizeHtml } from '@/core/article/sanitize';

const ADDRESS = 'https://marlow.example/2026/11/25/the-last-ferry.html';
const RUN = 'globalThis.pwned=1';
const RUNS = 400;

const TAGS = (
  'p div span a img table tr td th tbody caption ul ol li h1 h2 blockquote pre code figure figcaption details summary ' +
  'math mi mtext mglyph malignmark annotation-xml mspace mpadded semantics svg style title desc foreignObject script ' +
  'template noscript iframe object embed form input select option textarea button video source audio picture ' +
  'base meta link body html head frameset xmp plaintext noembed marquee dialog custom-el ruby rt q section article'
).split(' ');

const NAMES = (
  'href src srcset alt title width height id name class style onerror onload onclick ontoggle is data-src lang dir ' +
  'xlink:href action formaction srcdoc cite colspan rowspan start value type http-equiv content tabindex autofocus ' +
  'display mathvariant encoding definitionurl slot part hidden role background poster ping target'
).split(' ');

const VALUES = [
  ...[
    `javascript:${RUN}`,
    `java\tscript:${RUN}`,
    `data:text/html,<script>${RUN}</script>`,
    'https://a.example/x.png',
  ],
  ...[
    '//evil.example/x',
    '#lede-1',
    '#x',
    'mailto:a@b.example',
    'data:image/png;base64,AAAA',
    'data:image/svg+xml,<svg>',
  ],
  ...[
    RUN,
    '1',
    '99999',
    'parentNode',
    'attributes',
    'childNodes',
    'position:fixed',
    'text/html',
    '--><img>',
    '</style>',
  ],
  ...[
    'https://a.example/x 1x, javascript:1 2x',
    'lede-7',
    'x y',
    '',
    '\u0000',
    'math/tex',
    'refresh',
    '"><img>',
    "'",
  ],
];

const TEXTS = [
  '潮水退了。',
  'The tide is out. ',
  '<!--',
  '-->',
  ']]>',
  '&lt;img&gt;',
  '<',
  '\u0000',
  '\u202E',
  '</p>',
  '  ',
  '</style>',
];

const text = fc.constantFrom(...TEXTS);
const attribute = fc
  .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES), fc.constantFrom('"', "'", ''))
  .map(
    ([name, value, quote]) =>
      ` ${name}=${quote}${quote === '' ? value.replaceAll(/[\s>]/g, '') : value.replaceAll(quote, '')}${quote}`,
  );

/** HTML as it might be written by whoever knows no rules: tags need not be closed, nor stand where they may. */
const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.array(attribute, { maxLength: 4 }),
      fc.array(tie('html'), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(
      ([tag, attributes, inside, isClosed]) =>
        `<${tag}${attributes.join('')}>${inside.join('')}${isClosed ? `</${tag}>` : ''}`,
    ),
  html: fc.oneof({ depthSize: 'medium', withCrossShrink: true }, text, tie('element')),
}));
const page = fc.array(html, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));

const ALLOWED = new Set(
  (
    'P H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE HR BR DIV SECTION UL OL LI DL DT DD FIGURE FIGCAPTION IMG DETAILS SUMMARY ' +
    'TABLE CAPTION COLGROUP COL THEAD TBODY TFOOT TR TH TD A STRONG B EM I U S DEL INS MARK SMALL SUB SUP CODE KBD ' +
    'SAMP VAR Q CITE ABBR DFN TIME SPAN RUBY RT RP BDI BDO WBR math mrow mi mn mo ms mtext mspace mfrac msqrt mroot ' +
    'msub msup msubsup munder mover munderover mmultiscripts mprescripts mtable mtr mtd mpadded semantics'
  ).split(' '),
);
const ALLOWED_NAMES = new Set(
  (
    'href src srcset sizes alt title width height lang dir datetime colspan rowspan scope start reversed value open ' +
    'cite rel loading decoding referrerpolicy id display mathvariant data-tex data-language linethickness'
  ).split(' '),
);
const VALUES_ALLOWED: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:\/\/|mailto:|#lede-\d+$)/i,
  src: /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/i,
  cite: /^(?:https?:\/\/|mailto:|#lede-\d+$)/i,
  id: /^lede-\d+$/,
  'data-tex': /^(?:inline|display)$/,
  'data-language': /^[\w.+#-]{1,40}$/,
  linethickness: /^0(?:px)?$/,
};

/** What is in clean HTML that may not be there. */
function faults(clean: string): string[] {
  const found: string[] = [];
  const parsed = new DOMParser().parseFromString(clean, 'text/html');
  for (const element of parsed.body.querySelectorAll('*')) {
    if (!ALLOWED.has(element.tagName)) found.push(element.tagName);
    for (const { name, value } of element.attributes) {
      const isFine = ALLOWED_NAMES.has(name) && (VALUES_ALLOWED[name]?.test(value.trim()) ?? true);
      if (!isFine) found.push(`${element.tagName} ${name}=${value}`);
    }
  }
  if (parsed.head.children.length > 0) found.push('something for the head');
  return found;
}

describe('whatever HTML says,', () => {
  test('what is sanitised holds allowed names only, and is the same when it is sanitised again', () => {
    fc.assert(
      fc.property(page, (dirty) => {
        const clean = sanitizeHtml(dirty, window);
        expect(faults(clean)).toEqual([]);
        expect(sanitizeHtml(clean, window)).toBe(clean);
      }),
      { numRuns: RUNS * 3 },
    );
    expect('pwned' in globalThis).toBe(false);
  }, 60_000);

  test('what is shown is what is stored', () => {
    fc.assert(
      fc.property(page, (dirty) => {
        const clean = sanitizeHtml(dirty, window);
        const host = document.implementation.createHTMLDocument().createElement('div');
        host.append(renderContent(clean, window));
        expect(host.innerHTML).toBe(clean);
      }),
      { numRuns: RUNS },
    );
  }, 60_000);

  test('an extraction is a result, holds allowed names only and leaves the page as it is', () => {
    fc.assert(
      fc.property(page, fc.boolean(), (dirty, hasStory) => {
        const story = hasStory
          ? '<p>The ferry left Marlow Pier at six in the morning, as it has done for ninety years.</p>'.repeat(
              6,
            )
          : '';
        const source = `<!doctype html><title>The last ferry</title><body><article>${story}${dirty}${story}</article>`;
        const parsed = new DOMParser().parseFromString(source, 'text/html');
        const before = parsed.documentElement.outerHTML;
        const extraction = extractArticle(parsed, ADDRESS, window);
        expect(parsed.documentElement.outerHTML).toBe(before);
        if (extraction.type !== 'article') return;
        const { html: clean, url, title } = extraction.article;
        expect(faults(clean)).toEqual([]);
        expect(sanitizeHtml(clean, window)).toBe(clean);
        expect(url).toBe(ADDRESS);
        expect(title.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: RUNS },
    );
    expect('pwned' in globalThis).toBe(false);
  }, 120_000);
});
