/** Where TeX cannot stand: what is shown as it is written, and formulas themselves. */
const LITERAL = 'code, pre, kbd, samp, math, script, style, textarea, noscript, svg, a[href]';

type Kind = 'inline' | 'display';

/** The signs between which typesetters look for formulas. */
const SIGNS: readonly { readonly open: string; readonly close: string; readonly kind: Kind }[] = [
  { open: '$$', close: '$$', kind: 'display' },
  { open: '\\[', close: '\\]', kind: 'display' },
  { open: '\\(', close: '\\)', kind: 'inline' },
];

/** A longer one is no formula but two signs far apart, in UTF-16 units. */
const MAX_FORMULA = 2000;

/** No formula is without one of these, but for a lone letter: else `$$5 and $$7` would be one. */
const TELLING = /[\\^_=+<>{}]/;

/** The kinds of `data-tex`: a formula in a line of text, or one of its own. */
export const TEX_KIND = /^(?:inline|display)$/;

/** Makes code of the TeX that a page leaves to its typesetter, marked so that the reader can set it. */
export function markTex(root: Element): void {
  const whole = root.textContent ?? '';
  if (!SIGNS.some(({ open }) => whole.includes(open))) return;
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (SIGNS.some(({ open }) => text.data.includes(open)) && !text.parentElement?.closest(LITERAL))
      texts.push(text);
  }
  for (const text of texts) markIn(text);
}

/** A formula as code; its source is its text. */
export function texCode(document: Document, source: string, kind: Kind): Element {
  const code = document.createElement('code');
  code.textContent = source.trim();
  code.setAttribute('data-tex', kind);
  return code;
}

interface Formula {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly kind: Kind;
}

function markIn(text: Text): void {
  const parts: (string | Element)[] = [];
  let at = 0;
  for (const { start, end, source, kind } of formulasIn(text.data)) {
    parts.push(text.data.slice(at, start), texCode(text.ownerDocument, source, kind));
    at = end;
  }
  if (at > 0) text.replaceWith(...parts, text.data.slice(at));
}

function* formulasIn(text: string): Generator<Formula> {
  for (let at = 0; at < text.length; at++) {
    const sign = SIGNS.find(({ open }) => text.startsWith(open, at));
    if (!sign) continue;
    const start = at + sign.open.length;
    const length = text.slice(start, start + MAX_FORMULA).indexOf(sign.close);
    const source = length < 0 ? '' : text.slice(start, start + length);
    if (!isFormula(source, sign.open)) continue;
    const end = start + length + sign.close.length;
    yield { start: at, end, source, kind: sign.kind };
    at = end - 1;
  }
}

function isFormula(source: string, open: string): boolean {
  const words = source.trim();
  return words !== '' && (open !== '$$' || TELLING.test(words) || words.length === 1);
}
