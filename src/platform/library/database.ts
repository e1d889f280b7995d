import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Highlight } from '@/core/annotation/types';
import type { Article, ArticleContent, ArticleId } from '@/core/article/types';
import type { Candidate } from '@/core/search/rank';
import { indexEverything } from './upgrades/2-search';

/** An article as stored: with the key under which its address is found again. */
export interface ArticleRow extends Article {
  readonly urlKey: string;
}

/** An article indexed lately, not yet part of a segment. `grams` ascend. */
export interface PendingRow extends Candidate {
  readonly grams: Uint32Array;
}

/** Up to 128 indexed articles; their postings are in `searchParts`. An article that has left is null. */
export interface SegmentRow {
  readonly id: number;
  readonly articles: readonly (Candidate | null)[];
}

export interface PartRow {
  readonly part: number;
  readonly segment: number;
  readonly bytes: Uint8Array;
}

/**
 * The library. Metadata and bodies are apart, so that a list of ten thousand articles never reads a
 * body. Durability is strict: a power cut loses no acknowledged write.
 */
export class LibraryDatabase extends Dexie {
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare contents: EntityTable<ArticleContent, 'id'>;
  declare highlights: EntityTable<Highlight, 'id'>;
  /** Articles that the index does not know as they are now. */
  declare searchDirty: Table<{ readonly id: ArticleId }, ArticleId>;
  declare searchPending: Table<PendingRow, ArticleId>;
  declare searchSegments: Table<SegmentRow, number, Omit<SegmentRow, 'id'>>;
  declare searchParts: Table<PartRow, [number, number]>;

  constructor(name = 'lede') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, &urlKey, [state+savedAt]',
      contents: 'id',
      highlights: 'id, articleId',
    });
    this.version(2)
      .stores({
        highlights: 'id, articleId, createdAt',
        searchDirty: 'id',
        searchPending: 'id',
        searchSegments: '++id',
        searchParts: '[part+segment], segment',
      })
      .upgrade(indexEverything);
  }
}
