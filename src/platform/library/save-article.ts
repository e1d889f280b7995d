import { isStub } from '@/core/article/is-stub';
import type { Article, ArticleContent, ArticleId, ExtractedArticle } from '@/core/article/types';
import { normalizeUrl } from '@/core/article/url';
import type { ArticleRow, LibraryDatabase } from './database';
import { findEntry } from './find-entry';

interface SaveOptions {
  readonly wanted: 'draft' | 'saved';
  /** The copy there is gives way, whatever was marked in it. */
  readonly isFinal: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/**
 * Stores an extraction under its address, in a transaction over articles, contents and `searchDirty`. Of an address that is stored
 * already, what the person has done with it stays; out of the trash it comes back.
 */
export async function saveArticle(
  db: LibraryDatabase,
  extracted: ExtractedArticle,
  { wanted, isFinal, now }: SaveOptions,
): Promise<ArticleId> {
  const { html, text, trace, ...metadata } = extracted;
  const old = await findEntry(db, extracted);
  const urlKey = old?.urlKey ?? normalizeUrl(extracted.url);
  const canonicalKey = extracted.canonical && normalizeUrl(extracted.canonical);
  const oldContent = old && (await db.contents.get(old.id));
  const state = old?.state === 'saved' ? 'saved' : wanted;
  const savedAt = old?.state === 'saved' ? old.savedAt : now;
  const id = old?.id ?? (crypto.randomUUID() as ArticleId);
  await db.searchDirty.put({ id });
  if (old && !isFinal && keepsCopy(old, oldContent, { extracted, wanted })) {
    const isBack = wanted === 'saved' || old.state === 'trashed';
    const kept = isBack ? { state: keptState(old, wanted), savedAt, deletedAt: undefined } : {};
    await db.articles.update(id, { openedAt: now, ...kept });
    return id;
  }
  const own = old ? ownFields(old) : { highlightCount: 0 };
  const keys = { id, urlKey, ...(canonicalKey && { canonicalKey }) };
  await db.articles.put({ ...metadata, ...own, ...keys, state, savedAt, openedAt: now });
  // The reader brings the figures of an article with hidden blocks up to date when it opens it.
  const hidden = oldContent?.hidden;
  await db.contents.put({ id, html, text, trace, ...(hidden && { hidden }) });
  return id;
}

/** What belongs to the person and not to the page. */
function ownFields(row: ArticleRow) {
  const { highlightCount, tags, isFavourite, isArchived, note, progress, finishedAt } = row;
  return {
    highlightCount,
    ...(tags && { tags }),
    ...(isFavourite !== undefined && { isFavourite }),
    ...(isArchived !== undefined && { isArchived }),
    ...(note !== undefined && { note }),
    ...(progress !== undefined && { progress }),
    ...(finishedAt !== undefined && { finishedAt }),
  };
}

/** An article with highlights is never a mere draft. */
function keptState(old: ArticleRow, wanted: Article['state']): Article['state'] {
  return old.highlightCount > 0 ? 'saved' : wanted;
}

/**
 * Reading again replaces nothing, saving again does, but for what the person has picked on the page. Of an article on several
 * pages, though, more of it takes the place of less, and never the other way: a page may only not have come.
 */
function keepsCopy(
  old: ArticleRow,
  content: ArticleContent | undefined,
  { extracted, wanted }: { extracted: ExtractedArticle; wanted: Article['state'] },
): boolean {
  // A stub has no copy to keep, however much was marked elsewhere.
  if (isStub(old)) return false;
  if (content?.trace?.chosenBy === 'person') return true;
  const [pages, oldPages] = [extracted, old].map(({ joinedPages }) => joinedPages?.count ?? 1) as [
    number,
    number,
  ];
  if (extracted.joinedPages && pages !== oldPages) return pages < oldPages;
  return wanted === 'draft' && (old.highlightCount > 0 || old.state === 'saved');
}
