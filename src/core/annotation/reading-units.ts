import type { TextMap } from '@/core/annotation/text-range';
import { segmentSentences } from '@/core/text/segment';
import type { LanguageTag, TextSpan } from '@/core/text/types';

export type ReadingUnit = 'sentence' | 'paragraph';

/** The sentences or paragraphs of a root, in reading order; a paragraph ends where a line or a block of the page does. */
export function readingUnits(map: TextMap, unit: ReadingUnit, lang: LanguageTag | undefined): TextSpan[] {
  const paragraphs = paragraphsOf(map);
  if (unit === 'paragraph') return paragraphs;
  return paragraphs.flatMap(({ start, end }) =>
    segmentSentences(map.text.slice(start, end), lang).map((sentence) => ({
      start: start + sentence.start,
      end: start + sentence.end,
    })),
  );
}

function paragraphsOf({ text, nodes, starts, breaks }: TextMap): TextSpan[] {
  const edges = nodes.flatMap((_, i) => (i === 0 || breaks[i] ? [starts[i] ?? 0] : []));
  return edges.flatMap((from, i) => {
    const words = text.slice(from, edges[i + 1] ?? text.length);
    const start = from + words.length - words.trimStart().length;
    const end = from + words.trimEnd().length;
    return start < end ? [{ start, end }] : [];
  });
}
