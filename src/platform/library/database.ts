import Dexie, { type EntityTable } from 'dexie';
import type { Highlight } from '@/core/annotation/types';
import type { Article, ArticleContent } from '@/core/article/types';

/** An article as stored: with the key under which its address is found again. */
export interface ArticleRow extends Article {
  readonly urlKey: string;
}

/**
 * The library. Metadata and bodies are apart, so that a list of ten thousand articles never reads a
 * body. Durability is strict: a power cut loses no acknowledged write.
 */
export class LibraryDatabase extends Dexie {
  declare articles: EntityTable<ArticleRow, 'id'>;
  declare contents: EntityTable<ArticleContent, 'id'>;
  declare highlights: EntityTable<Highlight, 'id'>;

  constructor(name = 'lede') {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      articles: 'id, &urlKey, [state+savedAt]',
      contents: 'id',
      highlights: 'id, articleId',
    });
  }
}
