import type { Article, ArticleId } from '@/core/article/types';
import { type LibraryDatabase, toArticle } from './database';
import { SearchIndex } from './search-index';
import { translateStorageError } from './storage-error';
import { TwinIndex } from './twin-index';

/** A stored article that another text is nearly the same as. */
export interface TwinArticle {
  readonly article: Article;
  /** How much of the two texts is the same, 0.5 to 1. */
  readonly share: number;
}

/** Rounds of indexing before a popup asks: more wait only after an import, and are indexed with the next search. */
const MOST_ROUNDS = 4;

/** Finds stories that were saved from elsewhere. Every method throws `AppError` when the storage fails. */
export class TwinStore {
  private readonly index: TwinIndex;
  private readonly search: SearchIndex;

  constructor(private readonly db: LibraryDatabase) {
    this.index = new TwinIndex(db);
    this.search = new SearchIndex(db);
  }

  /** The saved article with nearly the same text; `self` is the entry of the text itself, where it is stored. */
  find(text: string, self: ArticleId | null): Promise<TwinArticle | null> {
    const { db } = this;
    return translateStorageError(async () => {
      for (let round = 0; round < MOST_ROUNDS && (await this.search.catchUp()) > 0; round++);
      return db.transaction('r', db.articles, db.contents, db.sketches, async () => {
        const twin = await this.index.nearestTo(text, self);
        const row = twin && (await db.articles.get(twin.id));
        if (!twin || !row) return null;
        return { article: toArticle(row), share: twin.share };
      });
    });
  }

  /** The story of each article that is not alone with it: articles with the same value belong together. */
  stories(): Promise<Map<ArticleId, ArticleId>> {
    return translateStorageError(async () => {
      const rows = await this.db.sketches.orderBy('twinOf').toArray();
      return new Map(
        rows.flatMap(({ id, twinOf }) =>
          twinOf
            ? [
                [id, twinOf],
                [twinOf, twinOf],
              ]
            : [],
        ),
      );
    });
  }
}
