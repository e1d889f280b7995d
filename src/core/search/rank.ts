import type { ArticleId } from '@/core/article/types';
import { findTerm } from './match';
import type { SearchQuery } from './types';

/** What is known of an article before its text is read. */
export interface Candidate {
  readonly id: ArticleId;
  /** Folded. */
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly savedAt: number;
}

/**
 * The best first: all words in the title, then some, then the rest; among equals the one saved last. It needs no
 * text, so the first results can be shown before the last ones are known.
 */
export function rankHits<C extends Candidate>(candidates: readonly C[], { terms }: SearchQuery): C[] {
  const rated = candidates.map((candidate) => ({
    candidate,
    inTitle: terms.filter((term) => findTerm(candidate.title, term) !== null).length,
  }));
  rated.sort(
    (one, other) =>
      other.inTitle - one.inTitle ||
      other.candidate.savedAt - one.candidate.savedAt ||
      (one.candidate.id < other.candidate.id ? -1 : 1),
  );
  return rated.map(({ candidate }) => candidate);
}
