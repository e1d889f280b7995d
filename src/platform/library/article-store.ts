import Dexie from 'dexie';
import type { Highlight } from '@/core/annotation/types';
import type { Article, ArticleContent, ArticleId, ExtractedArticle, HiddenBlock } from '@/core/article/types';
import { normalizeUrl } from '@/core/article/url';
import { AppError } from '@/core/errors';
import type { WordCount } from '@/core/text/types';
import type { ArticleRow, LibraryDatabase } from './database';
import { translateStorageError } from './storage-error';

/** An article with its body. */
export interface StoredArticle {
  readonly article: Article;
  readonly content: ArticleContent;
}

/** Everything that `remove` took away, so that `restore` can bring it back. */
export interface RemovedArticle {
  readonly row: ArticleRow;
  readonly content: ArticleContent;
  readonly highlights: readonly Highlight[];
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

  /** Keeps an article. A saved one without highlights takes the new copy; with highlights it stays as it is. */
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
      await this.db.articles
        .where('id')
        .equals(id)
        .and((row) => row.state === 'draft')
        .modify({ state: 'saved', savedAt: this.now() });
    });
  }

  /** Remembers which blocks are hidden, and what is left of the article without them. */
  setShown(id: ArticleId, { hidden, text, count, images }: ShownContent): Promise<void> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.contents, async () => {
        const found = await this.db.contents.update(id, { hidden: [...hidden], text });
        if (found === 0 && !(await this.db.contents.get(id))) throw new AppError('article-missing');
        await this.db.articles.update(id, { count, images });
      }),
    );
  }

  /** Null where there is no such article. */
  get(id: ArticleId): Promise<StoredArticle | null> {
    return translateStorageError(() =>
      this.db.transaction('r', this.db.articles, this.db.contents, async () => {
        const [row, content] = await Promise.all([this.db.articles.get(id), this.db.contents.get(id)]);
        return row && content ? { article: toArticle(row), content } : null;
      }),
    );
  }

  /** The entry for an address, draft or saved. */
  findByUrl(url: string): Promise<Article | null> {
    return translateStorageError(async () => {
      const row = await this.db.articles.get({ urlKey: normalizeUrl(url) });
      return row ? toArticle(row) : null;
    });
  }

  /** Saved articles, newest first. */
  list(limit = Number.POSITIVE_INFINITY): Promise<Article[]> {
    return translateStorageError(async () => {
      const rows = await this.db.articles
        .where('[state+savedAt]')
        .between(['saved', Dexie.minKey], ['saved', Dexie.maxKey])
        .reverse()
        .limit(limit)
        .toArray();
      return rows.map(toArticle);
    });
  }

  /** Removes an article with its highlights and returns all of it; null where it is gone already. */
  remove(id: ArticleId): Promise<RemovedArticle | null> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.contents, this.db.highlights, async () => {
        const [row, content, highlights] = await Promise.all([
          this.db.articles.get(id),
          this.db.contents.get(id),
          this.db.highlights.where({ articleId: id }).toArray(),
        ]);
        if (!row || !content) return null;
        await this.db.articles.delete(id);
        await this.db.contents.delete(id);
        await this.db.highlights.bulkDelete(highlights.map((highlight) => highlight.id));
        return { row, content, highlights };
      }),
    );
  }

  /**
   * Undoes `remove`. Where the address was stored again meanwhile, that entry's highlights join the one that
   * comes back, and it is saved if either was.
   */
  restore({ row, content, highlights }: RemovedArticle): Promise<void> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.contents, this.db.highlights, async () => {
        const twin = await this.db.articles.get({ urlKey: row.urlKey });
        if (twin) await this.db.articles.delete(twin.id);
        if (twin) await this.db.contents.delete(twin.id);
        const newer = twin ? await this.db.highlights.where({ articleId: twin.id }).toArray() : [];
        const all = new Map(
          [...highlights, ...newer].map((highlight) => [highlight.id, { ...highlight, articleId: row.id }]),
        );
        const highlightCount = [...all.values()].filter(({ deletedAt }) => deletedAt === undefined).length;
        const state = twin?.state === 'saved' ? 'saved' : row.state;
        await this.db.articles.put({ ...row, state, highlightCount });
        await this.db.contents.put(content);
        await this.db.highlights.bulkPut([...all.values()]);
      }),
    );
  }

  /** Removes drafts that were last opened before `before` (milliseconds since the epoch); returns how many. */
  pruneDrafts(before: number): Promise<number> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.contents, async () => {
        const ids = await this.db.articles
          .where('[state+savedAt]')
          .between(['draft', Dexie.minKey], ['draft', Dexie.maxKey])
          .and((row) => row.openedAt < before && row.highlightCount === 0)
          .primaryKeys();
        await this.db.articles.bulkDelete(ids);
        await this.db.contents.bulkDelete(ids);
        return ids.length;
      }),
    );
  }

  private put(extracted: ExtractedArticle, wanted: Article['state'], isFinal = false): Promise<ArticleId> {
    const { html, text, trace, ...metadata } = extracted;
    const urlKey = normalizeUrl(extracted.url);
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.contents, async () => {
        const now = this.now();
        const old = await this.db.articles.get({ urlKey });
        const oldContent = old && (await this.db.contents.get(old.id));
        const state = old?.state === 'saved' ? 'saved' : wanted;
        const savedAt = old?.state === 'saved' ? old.savedAt : now;
        if (old && !isFinal && keepsCopy(old, oldContent, wanted)) {
          const kept = wanted === 'saved' ? { state, savedAt } : {};
          await this.db.articles.update(old.id, { openedAt: now, ...kept });
          return old.id;
        }
        const id = old?.id ?? (crypto.randomUUID() as ArticleId);
        const highlightCount = old?.highlightCount ?? 0;
        const row = { ...metadata, id, urlKey, state, savedAt, openedAt: now, highlightCount };
        await this.db.articles.put(row);
        // The reader brings the figures of an article with hidden blocks up to date when it opens it.
        const hidden = oldContent?.hidden;
        await this.db.contents.put({ id, html, text, trace, ...(hidden && { hidden }) });
        return id;
      }),
    );
  }
}

/** What was marked stays where it was marked; what the person has picked or saved is not replaced unasked. */
function keepsCopy(old: ArticleRow, content: ArticleContent | undefined, wanted: Article['state']): boolean {
  const isPicked = content?.trace?.chosenBy === 'person';
  return old.highlightCount > 0 || isPicked || (old.state === 'saved' && wanted === 'draft');
}

function toArticle({ urlKey: _key, ...article }: ArticleRow): Article {
  return article;
}
