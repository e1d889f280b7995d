import Dexie from 'dexie';
import type { Article, ArticleContent, ArticleId, ExtractedArticle, HiddenBlock } from '@/core/article/types';
import { normalizeUrl } from '@/core/article/url';
import { AppError } from '@/core/errors';
import type { WordCount } from '@/core/text/types';
import { type LibraryDatabase, toArticle } from './database';
import { findEntry } from './find-entry';
import { saveArticle } from './save-article';
import { translateStorageError } from './storage-error';

/** An article with its body. */
export interface StoredArticle {
  readonly article: Article;
  readonly content: ArticleContent;
}

/** What a person can change of an article. */
export type ArticleChange = Partial<
  Pick<
    Article,
    | 'title'
    | 'authors'
    | 'source'
    | 'published'
    | 'tags'
    | 'isFavourite'
    | 'isArchived'
    | 'note'
    | 'progress'
    | 'place'
    | 'finishedAt'
    | 'openedAt'
  >
>;

/** Those that search reads. */
const SEARCHED = ['title', 'authors', 'source', 'tags', 'note'] as const;

interface TagChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** What is shown of an article whose blocks are hidden in part. */
export interface ShownContent {
  readonly hidden: readonly HiddenBlock[];
  readonly text: string;
  readonly count: WordCount;
  readonly images: number;
}

/** The articles: one entry per address. Every method throws `AppError` when the storage fails. */
export class ArticleStore {
  constructor(
    private readonly db: LibraryDatabase,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Stores an extraction so that the reader can open it. An article that is saved already, or has
   * highlights, keeps its stored copy: what was marked stays where it was marked.
   */
  saveDraft(extracted: ExtractedArticle): Promise<ArticleId> {
    return this.put(extracted, 'draft');
  }

  /**
   * Keeps an article. One that is saved already takes the new copy, and its highlights are looked for there; only what the
   * person has picked on the page stays as it is.
   */
  save(extracted: ExtractedArticle): Promise<ArticleId> {
    return this.put(extracted, 'saved');
  }

  /** Stores an extraction in place of the copy there is: the person has said that this one is right. Highlights stay. */
  replace(extracted: ExtractedArticle): Promise<ArticleId> {
    return this.put(extracted, 'draft', true);
  }

  /** Turns a draft into a saved article; nothing happens to a saved one. */
  keep(id: ArticleId): Promise<void> {
    return translateStorageError(async () => {
      await this.db.transaction('rw', this.db.articles, this.db.searchDirty, async () => {
        const drafts = this.db.articles.where({ id }).and((row) => row.state === 'draft');
        await drafts.modify({ state: 'saved', savedAt: this.now() });
        await this.markChanged([id]);
      });
    });
  }

  /** Remembers which blocks are hidden, and what is left of the article without them. */
  setShown(id: ArticleId, { hidden, text, count, images }: ShownContent): Promise<void> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.contents, this.db.searchDirty, async () => {
        const found = await this.db.contents.update(id, { hidden: [...hidden], text });
        if (found === 0 && !(await this.db.contents.get(id))) throw new AppError('article-missing');
        await this.db.articles.update(id, { count, images });
        await this.markChanged([id]);
      }),
    );
  }

  /** Null where there is no such article, or where it is in the trash. */
  get(id: ArticleId): Promise<StoredArticle | null> {
    return translateStorageError(() =>
      this.db.transaction('r', this.db.articles, this.db.contents, async () => {
        const [row, content] = await Promise.all([this.db.articles.get(id), this.db.contents.get(id)]);
        return row && row.state !== 'trashed' && content ? { article: toArticle(row), content } : null;
      }),
    );
  }

  /** The entry for an address, draft or saved; what is in the trash is none. */
  findByUrl(url: string): Promise<Article | null> {
    return translateStorageError(async () => {
      const row = await this.db.articles.get({ urlKey: normalizeUrl(url) });
      return row && row.state !== 'trashed' ? toArticle(row) : null;
    });
  }

  /** As `findByUrl`, by the address that the page declares as well. */
  findFor(extracted: ExtractedArticle): Promise<Article | null> {
    return translateStorageError(() =>
      this.db.transaction('r', this.db.articles, async () => {
        const row = await findEntry(this.db, extracted);
        return row && row.state !== 'trashed' ? toArticle(row) : null;
      }),
    );
  }

  /** Puts an earlier copy of an article back, with its title and figures; what the person has done since stays. */
  putBack({ article, content }: StoredArticle): Promise<void> {
    const { title, authors, source, published, siteClaim, lang, dir, count, images, joinedPages } = article;
    const facts = { title, authors, source, published, siteClaim, lang, dir, count, images };
    const changes = { ...facts, joinedPages } as Partial<Article>;
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.contents, this.db.searchDirty, async () => {
        await this.db.articles.update(article.id, changes);
        await this.db.contents.put(content);
        await this.markChanged([article.id]);
      }),
    );
  }

  /** Saved articles, newest first. */
  list(limit = Number.POSITIVE_INFINITY): Promise<Article[]> {
    return translateStorageError(async () => {
      const rows = await this.inState('saved').reverse().limit(limit).toArray();
      return rows.map(toArticle);
    });
  }

  /** Those of the articles that are saved, as they are now. */
  savedAmong(ids: readonly ArticleId[]): Promise<Map<ArticleId, Article>> {
    return translateStorageError(async () => {
      const rows = await this.db.articles.bulkGet([...ids]);
      return new Map(rows.flatMap((row) => (row?.state === 'saved' ? [[row.id, toArticle(row)]] : [])));
    });
  }

  /** Changes what the person can change; throws `article-missing` where an article is gone. */
  update(ids: readonly ArticleId[], change: ArticleChange): Promise<void> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.searchDirty, async () => {
        const rows = await this.db.articles.bulkGet([...ids]);
        if (rows.some((row) => !row)) throw new AppError('article-missing');
        await this.db.articles.bulkUpdate(ids.map((key) => ({ key, changes: change })));
        if (SEARCHED.some((field) => field in change)) await this.markChanged(ids);
      }),
    );
  }

  /** Gives and takes tags; the others stay. */
  tag(ids: readonly ArticleId[], { add = [], remove = [] }: TagChange): Promise<void> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.searchDirty, async () => {
        await this.db.articles
          .where('id')
          .anyOf([...ids])
          .modify((row) => {
            const kept = (row.tags ?? []).filter((tag) => !remove.includes(tag));
            Object.assign(row, { tags: [...new Set([...kept, ...add])] });
          });
        await this.markChanged(ids);
      }),
    );
  }

  /** Puts articles into the trash, with all that belongs to them; returns those that were not there yet. */
  remove(ids: readonly ArticleId[]): Promise<ArticleId[]> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.searchDirty, async () => {
        const rows = await this.db.articles.bulkGet([...ids]);
        const there = rows.flatMap((row) => (row && row.state !== 'trashed' ? [row.id] : []));
        const changes = { state: 'trashed', deletedAt: this.now() } as const;
        await this.db.articles.bulkUpdate(there.map((key) => ({ key, changes })));
        await this.markChanged(there);
        return there;
      }),
    );
  }

  /** Takes articles out of the trash. Those that are gone for good are left out. */
  restore(ids: readonly ArticleId[]): Promise<void> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.searchDirty, async () => {
        const changes = { state: 'saved', deletedAt: undefined } as const;
        const rows = await this.db.articles.bulkGet([...ids]);
        const trashed = rows.flatMap((row) => (row?.state === 'trashed' ? [row.id] : []));
        await this.db.articles.bulkUpdate(trashed.map((key) => ({ key, changes })));
        await this.markChanged(trashed);
      }),
    );
  }

  /** What is in the trash, the last one first. */
  listTrash(): Promise<Article[]> {
    return translateStorageError(async () => {
      const rows = await this.inState('trashed').toArray();
      return rows.map(toArticle).sort((one, other) => (other.deletedAt ?? 0) - (one.deletedAt ?? 0));
    });
  }

  /** Deletes for good what went to the trash before `before` (milliseconds since the epoch); returns how many. */
  emptyTrash(before: number): Promise<number> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.tables, async () => {
        const rows = this.inState('trashed').and(({ deletedAt = 0 }) => deletedAt < before);
        const ids = await rows.primaryKeys();
        await this.db.articles.bulkDelete(ids);
        await this.db.contents.bulkDelete(ids);
        await this.db.highlights.where('articleId').anyOf(ids).delete();
        await this.db.images.where('articleId').anyOf(ids).delete();
        await this.db.sketches.bulkDelete(ids);
        return ids.length;
      }),
    );
  }

  /** Removes drafts that were last opened before `before` (milliseconds since the epoch); returns how many. */
  pruneDrafts(before: number): Promise<number> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.contents, async () => {
        const ids = await this.inState('draft')
          .and((row) => row.openedAt < before && row.highlightCount === 0)
          .primaryKeys();
        await this.db.articles.bulkDelete(ids);
        await this.db.contents.bulkDelete(ids);
        return ids.length;
      }),
    );
  }

  private put(extracted: ExtractedArticle, wanted: 'draft' | 'saved', isFinal = false): Promise<ArticleId> {
    const { db } = this;
    return translateStorageError(() =>
      db.transaction('rw', db.articles, db.contents, db.searchDirty, () =>
        saveArticle(db, extracted, { wanted, isFinal, now: this.now() }),
      ),
    );
  }

  private inState(state: Article['state']) {
    return this.db.articles.where('[state+savedAt]').between([state, Dexie.minKey], [state, Dexie.maxKey]);
  }

  private async markChanged(ids: readonly ArticleId[]): Promise<void> {
    await this.db.searchDirty.bulkPut(ids.map((id) => ({ id })));
  }
}
