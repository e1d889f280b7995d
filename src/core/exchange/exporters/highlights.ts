import { passageUrl } from '@/core/annotation/text-fragment';
import type { Highlight } from '@/core/annotation/types';
import type { ExportBundle } from '@/core/exchange/types';

/** A highlight as the exports for people show it. */
export interface ExportedHighlight {
  /** The passage on one line, or what the picture is called. */
  readonly quote: string;
  /** The address of a highlighted picture; null for a passage. */
  readonly picture: string | null;
  /** The note as it was written, with its line breaks; empty where there is none. */
  readonly note: string;
  /** Its tags as `#tag #other`, with hyphens for what note apps do not take in a tag; empty where there are none. */
  readonly tags: string;
  /** The address of the article with the passage marked. */
  readonly link: string;
}

/** The highlights of an article in reading order; those never seen in the reader come last. */
export function exportedHighlights({ article, highlights }: ExportBundle): ExportedHighlight[] {
  return inReadingOrder(highlights).map(({ quote, picture, note, tags = [] }) => ({
    quote: oneLine(quote.exact),
    picture: picture?.src ?? null,
    note: note.trim().replace(/\r\n?/g, '\n'),
    tags: tags.map(hashTag).join(' '),
    link: passageUrl(article.url, { quote, picture }),
  }));
}

function hashTag(tag: string): string {
  return `#${tag.replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')}`;
}

/** `text` without line breaks, for places that have room for one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Sorted by place in the reader, then on the page, then by age. */
export function inReadingOrder(highlights: readonly Highlight[]): Highlight[] {
  return [...highlights].sort(comparePlaces);
}

function comparePlaces(one: Highlight, other: Highlight): number {
  return (
    place(one.positions.reader?.start, other.positions.reader?.start) ||
    place(one.positions.page?.start, other.positions.page?.start) ||
    one.createdAt - other.createdAt
  );
}

function place(one: number = Number.MAX_SAFE_INTEGER, other: number = Number.MAX_SAFE_INTEGER): number {
  return one - other;
}
