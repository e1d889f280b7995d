import Dexie, { type EntityTable, type PromiseExtended, type Table } from 'dexie';
import type { Highlight } from '@/core/annotation/types';
import type { Article, ArticleContent, ArticleId } from '@/core/article/types';
import { AppError } from '@/core/errors';
import type { Candidate } from '@/core/search/rank';
import { indexEverything } from './upgrades/2-search';
import { renewKeys } from './upgrades/3-twins';
import { repackIndex } from './upgrades/4-packed-search';

/** An article as stored: with the key under which its address is found again. */
export interface ArticleRow extends Article {
  readonly urlKey: string;
  /** The same for the address that the page declares as its own; absent where it declares none to be believed. */
  readonly canonicalKey?: string;
}

/** What is known of a text without reading it: its smallest shingles, and the article that it is nearly the same as. */
export interface SketchRow {
  readonly id: ArticleId;
  readonly keys: readonly number[];
  readonly twinOf?: ArticleId;
}

/** A picture of an article, kept for reading without the network. */
export interface ImageRow {
  readonly articleId: ArticleId;
  /** Its address in the article. */
  readonly src: string;
  readonly blob: Blob;
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
  declare sketches: EntityTable<SketchRow, 'id'>;
  declare images: Table<ImageRow, [ArticleId, string]>;

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
    this.version(3)
      .stores({
        articles: 'id, &urlKey, [state+savedAt], canonicalKey',
        sketches: 'id, *keys, twinOf',
        images: '[articleId+src], articleId',
      })
      .upgrade(renewKeys);
    this.version(4).upgrade(repackIndex);
    this.version(LATEST).stores({ highlights: 'id, articleId, createdAt, *tags' });
    this.on('ready', () => this.refuseNewer(), true);
  }

  /**
   * Once it could not be opened Dexie tries no more. The cause may go, a full disk say: the next thing that is done opens it anew.
   * Only after those that waited for this attempt have failed, or they would wait for the next one.
   */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((cause) => {
      setTimeout(() => {
        if (this.hasFailed() && !this.hasBeenClosed()) this.close({ disableAutoOpen: false });
      });
      throw cause;
    });
  }

  /** Dexie would open a library that a later Lede has laid out anew, and this one would write into it what that one cannot read. */
  private refuseNewer(): void {
    const stored = this.backendDB().version / DEXIE_FACTOR;
    if (stored > LATEST) throw new AppError('library-newer');
  }
}

/** The version that this code knows. */
const LATEST = 5;

/** Dexie multiplies its versions, so that there is room between two. */
const DEXIE_FACTOR = 10;

/** A row without the keys that only the database needs. */
export function toArticle({ urlKey: _key, canonicalKey: _canonical, ...article }: ArticleRow): Article {
  return article;
}
