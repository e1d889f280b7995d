import { nodeIndexAt, type TextMap } from '@/core/annotation/text-range';
import type { TextSpan } from '@/core/text/types';

/**
 * A stretch of a root's text as it reads: runs of white space are one space, and where a line or a block
 * of the page ends there is a line break. Preformatted text stays as it is.
 */
export function readableText({ start, end }: TextSpan, map: TextMap): string {
  const { nodes, starts, breaks } = map;
  let readable = '';
  for (let i = nodeIndexAt(map, start); i < nodes.length; i += 1) {
    const node = nodes[i];
    const nodeStart = starts[i] ?? 0;
    if (!node || nodeStart >= end) break;
    const part = node.data.slice(Math.max(0, start - nodeStart), end - nodeStart);
    const text = node.parentElement?.closest('pre') ? part : part.replace(/\s+/g, ' ');
    if (breaks[i] && readable !== '') readable = `${readable.trimEnd()}\n${text.trimStart()}`;
    else readable += /[ \n]$/.test(readable) ? text.replace(/^ /, '') : text;
  }
  return readable;
}

/** True where a line or a block of the page ends right before `offset`. */
export function isLineStart(offset: number, map: TextMap): boolean {
  const { text, starts, breaks } = map;
  if (offset >= text.length) return true;
  let i = nodeIndexAt(map, offset);
  while (starts[i] === offset) {
    if (breaks[i]) return true;
    i -= 1;
  }
  return false;
}
