import { Damage, lineAndColumn } from './damage';
import type { Reading } from './import-types';

/** What lists of links are made of, in the order of the file. `close` ends a folder of bookmarks. */
export type LinkToken =
  | { readonly type: 'heading' | 'link'; readonly text: string; readonly attribute: (name: string) => string }
  | { readonly type: 'description'; readonly text: string }
  | { readonly type: 'open' | 'close' };

/** Tokens between two pauses. */
const SLICE = 500;

const TAG = /<(\/?)(h[1-3]|a|dl|dd)(?=[\s>])/gi;
const NAME = /\s*(?:([^\s=>"']+)\s*)?(?:(=)\s*)?/y;
const BARE = /[^\s>"']*/y;

/**
 * The headings and links of an exported list. No DOM: the pages that may turn strings into elements clean them first,
 * and what these lists say stands in attributes that no article has. Linear. Throws `Damage` where the file breaks off
 * within a tag or a link.
 */
export function* readLinksInSteps(html: string): Reading<LinkToken[]> {
  const tokens: LinkToken[] = [];
  const tag = new RegExp(TAG);
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [, slash, name = ''] = found;
    const kind = name.toLowerCase();
    if (slash === '/') {
      if (kind === 'dl') tokens.push({ type: 'close' });
      continue;
    }
    const { attributes, end } = readAttributes(html, tag.lastIndex);
    tag.lastIndex = end;
    if (kind === 'dl') tokens.push({ type: 'open' });
    else if (kind === 'dd') tokens.push({ type: 'description', text: plainText(untilTag(html, end)) });
    else {
      const text = untilClosed(html, end, kind);
      tag.lastIndex = end + text.length;
      const attribute = (wanted: string): string => attributes.get(wanted) ?? '';
      tokens.push({ type: kind === 'a' ? 'link' : 'heading', text: plainText(text), attribute });
    }
    if (tokens.length % SLICE === 0) yield tag.lastIndex / html.length;
  }
  return tokens;
}

function readAttributes(html: string, start: number) {
  const attributes = new Map<string, string>();
  let at = start;
  for (;;) {
    NAME.lastIndex = at;
    const [all = '', name, equals] = NAME.exec(html) ?? [];
    at += all.length;
    if (at >= html.length) throw new Damage(lineAndColumn(html, start));
    let value = '';
    const quote = html[at];
    if (quote === '"' || quote === "'") {
      const end = html.indexOf(quote, at + 1);
      if (end === -1) throw new Damage(lineAndColumn(html, at));
      value = html.slice(at + 1, end);
      at = end + 1;
    } else if (equals) {
      BARE.lastIndex = at;
      value = BARE.exec(html)?.[0] ?? '';
      at += value.length;
    }
    const key = name?.toLowerCase();
    if (key && !attributes.has(key)) attributes.set(key, decode(value));
    if (html[at] === '>') return { attributes, end: at + 1 };
  }
}

function untilTag(html: string, start: number): string {
  const end = html.indexOf('<', start);
  return html.slice(start, end === -1 ? html.length : end);
}

function untilClosed(html: string, start: number, name: string): string {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = start;
  const end = closing.exec(html)?.index;
  if (end === undefined) throw new Damage(lineAndColumn(html, start));
  return html.slice(start, end);
}

function plainText(html: string): string {
  return decode(html.replace(/<[^<>]*>/g, ''));
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
]);

/** The entities that such exports write: the five of XML, the space, and numbers. */
function decode(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name.toLowerCase()) ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
