import type { Article, ArticleId } from '@/core/article/types';

/** Words that must stand together, folded. */
export interface Term {
  readonly key: string;
  /** In quotes: the last word is whole, too. */
  readonly isPhrase: boolean;
}

export const ARTICLE_STATES = [
  'unread',
  'reading',
  'finished',
  'archived',
  'favourite',
  'highlighted',
] as const;
export type ArticleState = (typeof ARTICLE_STATES)[number];

/** What a person has typed, understood. All conditions hold together. */
export interface SearchQuery {
  readonly terms: readonly Term[];
  readonly excluded: readonly Term[];
  /** Folded. */
  readonly tags: readonly string[];
  /** Folded; part of a source or of a host name is enough. */
  readonly sources: readonly string[];
  /** Lower case; `zh` is any Chinese. */
  readonly langs: readonly string[];
  readonly states: readonly ArticleState[];
  /** Saved before, and not before: milliseconds since the epoch. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A stretch of a snippet. */
export interface SnippetPart {
  readonly text: string;
  readonly isMatch: boolean;
}

export interface SearchHit {
  readonly id: ArticleId;
  readonly article: Article;
  readonly snippet: readonly SnippetPart[];
}
