import createDOMPurify, { type Config, type DOMPurify, type WindowLike } from 'dompurify';
import { CODE_LANGUAGE } from './code-language';
import { IN_PAGE_ID } from './in-page-links';
import { TEX_KIND } from './tex';
import { isTracker } from './trackers';

/** What an article is made of; everything else is unwrapped or dropped. */
const ALLOWED_TAGS = [
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'hr', 'br', 'div', 'section'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img', 'details', 'summary'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['a', 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'code', 'kbd'],
  // https://www.w3.org/TR/mathml-core/ without what acts or styles.
  ...[
    'math',
    'mrow',
    'mi',
    'mn',
    'mo',
    'ms',
    'mtext',
    'mspace',
    'mfrac',
    'msqrt',
    'mroot',
    'msub',
    'msup',
    'msubsup',
  ],
  ...[
    'munder',
    'mover',
    'munderover',
    'mmultiscripts',
    'mprescripts',
    'mtable',
    'mtr',
    'mtd',
    'mpadded',
    'semantics',
  ],
  ...['samp', 'var', 'q', 'cite', 'abbr', 'dfn', 'time', 'span', 'ruby', 'rt', 'rp', 'bdi', 'bdo', 'wbr'],
];

const ALLOWED_ATTRIBUTES = [
  ...['href', 'src', 'srcset', 'sizes', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'datetime'],
  ...[
    'colspan',
    'rowspan',
    'scope',
    'start',
    'reversed',
    'value',
    'open',
    'cite',
    'id',
    'display',
    'mathvariant',
    'data-language',
    'data-tex',
    // Without it a binomial would be a fraction.
    'linethickness',
  ],
];

/** These hold an address or a list of them; the others hold numbers and words. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'srcset', 'cite'];

const CONFIG = {
  ALLOWED_TAGS,
  ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
  // Without this the purifier takes the 2 of `colspan="2"` for an address that is not allowed.
  ADD_URI_SAFE_ATTR: ALLOWED_ATTRIBUTES.filter((name) => !ADDRESS_ATTRIBUTES.includes(name)),
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|#lede-\d{1,6}$)/i,
  RETURN_DOM: true,
} satisfies Config;

/** Raster images only: an SVG in a data URL can carry scripts and other requests. */
const SAFE_DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z0-9+/=\s]+$/i;

/** The size of an image in CSS pixels; on anything else, a formula for instance, it could push the page away. */
const SIZE = /^\d{1,5}(?:\.\d{1,4})?(?:px)?$/;

/** Attributes with few possible values, on one element each. */
const OWN: Readonly<Record<string, { readonly on: string; readonly value: RegExp }>> = {
  'data-language': { on: 'pre', value: CODE_LANGUAGE },
  'data-tex': { on: 'code', value: TEX_KIND },
  linethickness: { on: 'mfrac', value: /^0(?:px)?$/ },
};

const WEB_ADDRESS = /^https?:\/\//i;

const purifiers = new WeakMap<object, DOMPurify>();

/** Cleans untrusted HTML or nodes to the allow-list and returns it as a string for storage. */
export function sanitizeHtml(dirty: string | Node, window: WindowLike): string {
  return cleanUntilStable(dirty, window).html;
}

/** As `sanitizeHtml`, with the clean nodes too: their text is the text of what is stored. */
export function sanitizeContent(
  dirty: Element,
  window: WindowLike,
): { readonly html: string; readonly content: Node } {
  for (const element of dirty.querySelectorAll('[is]')) element.replaceWith(plain(element));
  return cleanUntilStable(dirty, window);
}

/** HTML settles after one or two readings; what has not after these is stored as it is then, clean in any case. */
const MAX_READINGS = 6;

/**
 * Where an element between two paragraphs is taken out, one stands in the other, and the next reading makes two of
 * them: reads again until nothing changes, so that what is stored is what will be shown.
 */
function cleanUntilStable(dirty: string | Node, window: WindowLike) {
  let content = cleanNodes(dirty, window);
  let html = content.innerHTML;
  for (let reading = 0; reading < MAX_READINGS && !readsAs(html, content, window); reading++) {
    const before = html;
    content = cleanNodes(before, window);
    html = content.innerHTML;
    if (html === before) break;
  }
  return { html, content };
}

/** True where a browser makes of `html` the very nodes that it was written from: reading it again cannot change it. */
function readsAs(html: string, content: Element, window: WindowLike): boolean {
  content.normalize();
  const { body } = new window.DOMParser().parseFromString(html, 'text/html');
  return body.isEqualNode(content);
}

function cleanNodes(dirty: string | Node, window: WindowLike): Element {
  // Null, against its type, for HTML without a body: a `<frameset>` can take its place.
  const content: Element | null = purifierFor(window).sanitize(dirty) as unknown as Element;
  return content ?? cleanNodes('', window);
}

/** The purifier drops customised built-ins (`<p is="x-y">`), text and all; the attribute cannot be taken off again. */
function plain(element: Element): Element {
  const copy = element.ownerDocument.createElement(element.localName);
  for (const name of ALLOWED_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.append(...element.childNodes);
  return copy;
}

/** Turns stored HTML into nodes, cleaning it again: the one way from a string to the DOM. */
export function renderContent(html: string, window: WindowLike): DocumentFragment {
  const content = cleanNodes(html, window);
  // Of the inert document of the content, where no image is asked for yet.
  const fragment = content.ownerDocument.createDocumentFragment();
  fragment.append(...content.childNodes);
  return fragment;
}

function purifierFor(window: WindowLike): DOMPurify {
  const known = purifiers.get(window);
  if (known) return known;
  const purifier = createDOMPurify(window);
  // Once for all readings: it makes sets of all these lists.
  purifier.setConfig(CONFIG);
  // Before its attributes are judged: also what a file brings that was never extracted must not count readers.
  purifier.addHook('beforeSanitizeAttributes', (element) => {
    if (element.nodeName !== 'IMG' || !isTracker(element)) return;
    for (const name of ['src', 'srcset']) element.removeAttribute(name);
  });
  purifier.addHook('uponSanitizeAttribute', (element, data) => {
    const value = data.attrValue.trim();
    if (data.attrName === 'src') {
      // Left to itself the purifier keeps a data URL of any kind here.
      data.keepAttr = WEB_ADDRESS.test(value);
      data.forceKeepAttr = element.nodeName === 'IMG' && SAFE_DATA_IMAGE.test(value);
    }
    // MathML has links too; ours are those of HTML.
    if (data.attrName === 'href') data.keepAttr = element.nodeName === 'A' && data.keepAttr;
    // Nothing is an address too, that of the reader itself.
    if (ADDRESS_ATTRIBUTES.includes(data.attrName) && value === '') data.keepAttr = false;
    if (data.attrName === 'id') data.keepAttr = IN_PAGE_ID.test(value);
    if (data.attrName === 'width' || data.attrName === 'height')
      data.keepAttr = element.nodeName === 'IMG' && SIZE.test(value);
    const own = OWN[data.attrName];
    if (own) data.keepAttr = element.localName === own.on && own.value.test(value);
    if (data.attrName === 'srcset') data.keepAttr = isSafeSrcset(value);
  });
  purifier.addHook('afterSanitizeAttributes', (element) => {
    if (element.nodeName === 'A' && element.getAttribute('href')?.startsWith('#') === false) {
      element.setAttribute('rel', 'noopener noreferrer');
    }
    if (element.nodeName === 'IMG') {
      element.setAttribute('loading', 'lazy');
      element.setAttribute('decoding', 'async');
      element.setAttribute('referrerpolicy', 'no-referrer');
    }
  });
  purifiers.set(window, purifier);
  return purifier;
}

/**
 * Each candidate must be an http(s) address; the browser itself would accept any scheme here. Read as the
 * browser reads it: an address runs to white space, its descriptors to the next comma.
 * https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
 */
function isSafeSrcset(srcset: string): boolean {
  let rest = srcset;
  while (/[^\s,]/.test(rest)) {
    const [, address = '', after = ''] = /^[\s,]*(\S+)(.*)$/s.exec(rest) ?? [];
    if (!WEB_ADDRESS.test(address)) return false;
    rest = address.endsWith(',') ? after : after.replace(/^[^,]*/, '');
  }
  return true;
}
