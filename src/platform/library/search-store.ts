import type { Article } from '@/core/article/types';
import { searchableText } from '@/core/search/article-text';
import { meetsConditions } from '@/core/search/filter';
import { queryGrams } from '@/core/search/grams';
import { matchesTerms } from '@/core/search/match';
import { type Candidate, rankHits } from '@/core/search/rank';
import { foldForSearch } from '@/core/search/search-text';
import { makeSnippet } from '@/core/search/snippet';
import type { SearchHit, SearchQuery } from '@/core/search/types';
import { type LibraryDatabase, toArticle } from './database';
import { SearchIndex } from './search-index';
import { translateStorageError } from './storage-error';

/** Candidates read at once: few for the first, so that they show at once. */
const BATCHES = [4, 12, 64];

/** Finds articles by their words. Every method throws `AppError` when the storage fails. */
export class SearchStore {
  private readonly index: SearchIndex;

  constructor(private readonly db: LibraryDatabase) {
    this.index = new SearchIndex(db);
  }

  /** Brings the index up to date; tells how many articles still wait. Stops between two steps when `signal` aborts. */
  async update(onProgress?: (waiting: number) => void, signal?: AbortSignal): Promise<void> {
    await translateStorageError(async () => {
      for (let waiting = 1; waiting > 0 && !signal?.aborted; ) {
        waiting = await this.index.catchUp();
        onProgress?.(waiting);
      }
    });
  }

  /** Forgets the index and has every article wait to be indexed; tells how many do. For an index that is lost or in doubt. */
  async rebuild(): Promise<number> {
    const { db } = this;
    return translateStorageError(() =>
      db.transaction(
        'rw',
        [db.articles, db.searchDirty, db.searchPending, db.searchSegments, db.searchParts],
        async () => {
          const ids = await db.articles.toCollection().primaryKeys();
          await Promise.all([db.searchPending.clear(), db.searchSegments.clear(), db.searchParts.clear()]);
          await db.searchDirty.bulkPut(ids.map((id) => ({ id })));
          return ids.length;
        },
      ),
    );
  }

  /**
   * The articles that match, the best first, a batch at a time: every one is checked against its text, so none is a
   * false hit. `accept` leaves articles out before their text is read. The index must be up to date.
   */
  async *search(
    query: SearchQuery,
    accept: (article: Article) => boolean = () => true,
  ): AsyncGenerator<readonly SearchHit[]> {
    const grams = [...new Set(query.terms.flatMap(({ key }) => queryGrams(key)))];
    const candidates = await translateStorageError(() => this.index.candidates(grams));
    const ranked = rankHits(candidates, query);
    let size = 0;
    for (let at = 0, batch = 0; at < ranked.length; at += size, batch++) {
      size = BATCHES[Math.min(batch, BATCHES.length - 1)] ?? ranked.length;
      const some = ranked.slice(at, at + size);
      yield await translateStorageError(() => this.verify(some, query, accept));
    }
  }

  private verify(
    candidates: readonly Candidate[],
    query: SearchQuery,
    accept: (article: Article) => boolean,
  ): Promise<SearchHit[]> {
    const { db } = this;
    return db.transaction('r', db.articles, db.contents, db.highlights, async () => {
      const rows = await db.articles.bulkGet(candidates.map(({ id }) => id));
      const wanted = rows.filter(
        (row) => row?.state === 'saved' && meetsConditions(row, query) && accept(row),
      );
      const ids = wanted.flatMap((row) => (row ? [row.id] : []));
      const [contents, highlights] = await Promise.all([
        db.contents.bulkGet(ids),
        Promise.all(ids.map((articleId) => db.highlights.where({ articleId }).toArray())),
      ]);
      return wanted.flatMap((row, index) => {
        const content = contents[index];
        if (!row || !content) return [];
        const own = (highlights[index] ?? []).filter(({ deletedAt }) => deletedAt === undefined);
        const text = searchableText(row, content.text, own);
        const folded = foldForSearch(text);
        if (!matchesTerms(folded.key, query)) return [];
        return [
          {
            id: row.id,
            article: toArticle(row),
            snippet: makeSnippet(text, query, { begin: row.title.length + 1, folded }),
          },
        ];
      });
    });
  }
}
