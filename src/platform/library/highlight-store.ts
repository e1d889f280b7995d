import type { Highlight, HighlightColour, HighlightId, Selectors, Surface } from '@/core/annotation/types';
import type { Article, ArticleId } from '@/core/article/types';
import { AppError } from '@/core/errors';
import type { LibraryDatabase } from './database';
import { inOrderMade } from './in-order-made';
import { keptNotes } from './kept-notes';
import { translateStorageError } from './storage-error';

export interface NewHighlight {
  readonly articleId: ArticleId;
  readonly surface: Surface;
  readonly selectors: Selectors;
  readonly colour: HighlightColour;
}

/** A highlight with the article it is in. */
export interface MarkedPassage {
  readonly highlight: Highlight;
  readonly article: Article;
}

/** What can be changed of a highlight that is there. */
export type HighlightChange = Partial<
  Pick<
    Highlight,
    'colour' | 'note' | 'earlierNotes' | 'tags' | 'quote' | 'positions' | 'place' | 'picture' | 'isQuoteOnly'
  >
>;

/** Those that search reads. */
const SEARCHED = ['quote', 'note', 'tags'] as const;

/** The highlights. Marking a draft keeps its article. Every method throws `AppError` when the storage fails. */
export class HighlightStore {
  constructor(
    private readonly db: LibraryDatabase,
    private readonly now: () => number = Date.now,
  ) {}

  add({ articleId, surface, selectors, colour }: NewHighlight): Promise<Highlight> {
    const now = this.now();
    const highlight: Highlight = {
      id: crypto.randomUUID() as HighlightId,
      articleId,
      colour,
      quote: selectors.quote,
      positions: { [surface]: selectors.position },
      place: selectors.place,
      ...(selectors.picture && { picture: selectors.picture }),
      note: '',
      createdAt: now,
      updatedAt: now,
    };
    return this.restore(highlight);
  }

  /** As `add`, but a passage that is highlighted already, word for word and in the same place, stays as it is. */
  addOnce(highlight: NewHighlight): Promise<Highlight> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.highlights, this.db.searchDirty, async () => {
        const others = await this.db.highlights.where({ articleId: highlight.articleId }).toArray();
        return others.filter(isThere).find((other) => isSamePassage(other, highlight)) ?? this.add(highlight);
      }),
    );
  }

  /** The highlights of one article in the order in which they were made. */
  listFor(articleId: ArticleId): Promise<Highlight[]> {
    return translateStorageError(async () =>
      inOrderMade(await this.db.highlights.where({ articleId }).toArray()),
    );
  }

  /** The highlight that was made first in each of the articles; those without one are left out. */
  firstOf(ids: readonly ArticleId[]): Promise<Map<ArticleId, Highlight>> {
    return translateStorageError(async () => {
      const lists = await this.db.transaction('r', this.db.highlights, () =>
        Promise.all(ids.map((id) => this.listFor(id))),
      );
      return new Map(lists.flatMap(([first]) => (first ? [[first.articleId, first] as const] : [])));
    });
  }

  /** Highlights of all articles in the library, the newest first; `accept` chooses among them, or among those with a tag. */
  listAll(accept: (highlight: Highlight) => boolean, limit: number, tag?: string): Promise<MarkedPassage[]> {
    const isWanted = (highlight: Highlight): boolean => isThere(highlight) && accept(highlight);
    return translateStorageError(() =>
      this.db.transaction('r', this.db.articles, this.db.highlights, async () => {
        const found =
          tag === undefined
            ? await this.db.highlights.orderBy('createdAt').reverse().filter(isWanted).limit(limit).toArray()
            : (await this.db.highlights.where({ tags: tag }).filter(isWanted).sortBy('createdAt'))
                .reverse()
                .slice(0, limit);
        const rows = await this.db.articles.bulkGet(found.map(({ articleId }) => articleId));
        return found.flatMap((highlight, index) => {
          const article = rows[index];
          return article?.state === 'saved' ? [{ highlight, article }] : [];
        });
      }),
    );
  }

  /** The tags of all highlights, in the order of their characters. */
  listTags(): Promise<string[]> {
    return translateStorageError(async () => {
      const keys = await this.db.highlights.orderBy('tags').uniqueKeys();
      return keys.filter((key) => typeof key === 'string');
    });
  }

  /** Those of one article that are in the trash, the last one first. */
  listDeleted(articleId: ArticleId): Promise<Highlight[]> {
    return translateStorageError(async () => {
      const deleted = this.db.highlights.where({ articleId }).filter((highlight) => !isThere(highlight));
      return (await deleted.sortBy('deletedAt')).reverse();
    });
  }

  /** Null where it is gone or in the trash. */
  get(id: HighlightId): Promise<Highlight | null> {
    return translateStorageError(async () => {
      const highlight = await this.db.highlights.get(id);
      return highlight && isThere(highlight) ? highlight : null;
    });
  }

  /**
   * Changes a highlight; nothing happens to one that is gone for good. One that another window has put into the trash meanwhile
   * comes back: whoever still works on it wants it.
   */
  async update(id: HighlightId, change: HighlightChange): Promise<void> {
    await this.change(id, () => change);
  }

  /**
   * Writes a note. `base` is the note that the person began from: where another window has stored other words since, those are
   * kept beside it. Throws `highlight-missing` for one that is gone for good: words that somebody has written are not dropped.
   */
  async writeNote(id: HighlightId, note: string, base?: string): Promise<void> {
    const isThere = await this.change(id, (stored) => ({
      note,
      ...keptNotes(stored, { note, base, now: this.now() }),
    }));
    if (!isThere) throw new AppError('highlight-missing');
  }

  /** Puts a highlight into the trash and returns it for `restore`; null where it is gone already. */
  remove(id: HighlightId): Promise<Highlight | null> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.highlights, this.db.searchDirty, async () => {
        const highlight = await this.db.highlights.get(id);
        if (!highlight || !isThere(highlight)) return null;
        await this.db.highlights.update(id, { deletedAt: this.now() });
        await this.recount(highlight.articleId);
        return highlight;
      }),
    );
  }

  /** Puts a highlight (back) as it is, out of the trash. Throws `article-missing` where its article is gone. */
  restore({ deletedAt: _deletedAt, ...highlight }: Highlight): Promise<Highlight> {
    return translateStorageError(() =>
      this.db.transaction('rw', this.db.articles, this.db.highlights, this.db.searchDirty, async () => {
        await this.db.highlights.put(highlight);
        await this.recount(highlight.articleId);
        return highlight;
      }),
    );
  }

  /** Empties the trash of what was put there before `before` (milliseconds since the epoch); returns how many. */
  emptyTrash(before: number): Promise<number> {
    return translateStorageError(() =>
      this.db.highlights.filter(({ deletedAt }) => deletedAt !== undefined && deletedAt < before).delete(),
    );
  }

  /** False where it is gone for good. */
  private change(id: HighlightId, decide: (stored: Highlight) => HighlightChange): Promise<boolean> {
    const { articles, highlights, searchDirty } = this.db;
    return translateStorageError(() =>
      this.db.transaction('rw', articles, highlights, searchDirty, async () => {
        const stored = await highlights.get(id);
        if (!stored) return false;
        const change = decide(stored);
        const { deletedAt, ...there } = stored;
        await highlights.put({ ...there, ...change, updatedAt: this.now() });
        if (deletedAt !== undefined) await this.recount(stored.articleId);
        else if (SEARCHED.some((field) => field in change)) await searchDirty.put({ id: stored.articleId });
        return true;
      }),
    );
  }

  private async recount(articleId: ArticleId): Promise<void> {
    const article = await this.db.articles.get(articleId);
    if (!article) throw new AppError('article-missing');
    const highlightCount = await this.db.highlights.where({ articleId }).filter(isThere).count();
    const keep = article.state === 'draft' ? ({ state: 'saved', savedAt: this.now() } as const) : {};
    await this.db.articles.update(articleId, { highlightCount, ...keep });
    await this.db.searchDirty.put({ id: articleId });
  }
}

function isThere({ deletedAt }: Highlight): boolean {
  return deletedAt === undefined;
}

function isSamePassage({ quote, place }: Highlight, { selectors }: NewHighlight): boolean {
  const { exact, prefix, suffix } = selectors.quote;
  const isAlike = quote.exact === exact && quote.prefix === prefix && quote.suffix === suffix;
  return isAlike && place?.relative === selectors.place.relative;
}
