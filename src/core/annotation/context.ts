import { isLineStart, readableText } from '@/core/annotation/readable-text';
import type { TextMap } from '@/core/annotation/text-range';

/**
 * How much text before and after a passage is kept, in UTF-16 units: enough to tell apart the same
 * sentence in a teaser and in the story, and short enough to store with every highlight.
 */
const CONTEXT_UNITS = 64;

/** The text before `start` of a passage, as it reads. */
export function prefixOf(start: number, map: TextMap): string {
  const prefix = readableText({ start: contextStart(map.text, start), end: start }, map);
  return prefix !== '' && isLineStart(start, map) ? `${prefix.trimEnd()}\n` : prefix;
}

/** The text after `end` of a passage, as it reads. */
export function suffixOf(end: number, map: TextMap): string {
  const suffix = readableText({ start: end, end: contextEnd(map.text, end) }, map);
  return suffix !== '' && isLineStart(end, map) ? `\n${suffix.trimStart()}` : suffix;
}

/** Where `CONTEXT_UNITS` of text before `start` begin; a run of white space counts as one unit. */
function contextStart(text: string, start: number): number {
  let units = 0;
  let from = start;
  while (from > 0 && units < CONTEXT_UNITS) {
    from -= 1;
    if (!isSpace(text, from) || !isSpace(text, from + 1)) units += 1;
  }
  return splitsPair(text, from) ? from + 1 : from;
}

/** Where `CONTEXT_UNITS` of text after `end` end. */
function contextEnd(text: string, end: number): number {
  let units = 0;
  let to = end;
  while (to < text.length && units < CONTEXT_UNITS) {
    if (!isSpace(text, to) || !isSpace(text, to - 1)) units += 1;
    to += 1;
  }
  return splitsPair(text, to) ? to - 1 : to;
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text.charAt(index));
}

/** True where `offset` lies between the two halves of one character. */
export function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
