import type { HighlightColour, PictureSelector } from '@/core/annotation/types';
import type { SiteClaim } from '@/core/article/types';

/** What a file says of an article; it may say more of the same one later on. */
export interface ArticleFacts {
  readonly url: string;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly published?: string | null;
  /** Blocks separated by blank lines. */
  readonly text?: string;
  readonly siteClaim?: SiteClaim | null;
  readonly tags?: readonly string[];
  readonly note?: string;
  /** Milliseconds since the epoch. */
  readonly savedAt?: number | null;
  readonly isFavourite?: boolean;
  readonly isArchived?: boolean;
  /** 0 to 1. */
  readonly progress?: number;
}

export interface HighlightFacts {
  /** What tells it from others of the article; made of its words where the file has no name for it. */
  readonly id?: string;
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly picture?: PictureSelector | null;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly colour?: HighlightColour;
  readonly createdAt?: number | null;
  readonly updatedAt?: number | null;
}

/** An article in the making. */
export interface Draft {
  facts: ArticleFacts;
  readonly highlights: HighlightFacts[];
}
