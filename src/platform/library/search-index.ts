import type { ArticleId } from '@/core/article/types';
import { searchableText } from '@/core/search/article-text';
import { indexGrams } from '@/core/search/grams';
import { packPostings, partOf, readPostings, SEGMENT_SIZE } from '@/core/search/postings';
import type { Candidate } from '@/core/search/rank';
import { foldForSearch } from '@/core/search/search-text';
import type { LibraryDatabase, PendingRow, SegmentRow } from './database';
import { PartCache } from './part-cache';
import { TwinIndex } from './twin-index';

/** Articles indexed in one transaction: some tens of milliseconds. */
const BATCH = 16;

/**
 * The index of the articles' words. A changed article waits in `searchDirty`, is then indexed into `searchPending`, and
 * 128 of these become a segment that is never written again. A segment that has lost half of its articles is dissolved.
 */
export class SearchIndex {
  private readonly twins: TwinIndex;
  private readonly parts: PartCache;
  /** Segments as they were read once. An article that has left one since is found again in a later one, or is gone. */
  private known = new Map<number, SegmentRow>();

  constructor(private readonly db: LibraryDatabase) {
    this.twins = new TwinIndex(db);
    this.parts = new PartCache(db);
  }

  /** Indexes a few of the articles that wait; returns how many still do. */
  async catchUp(): Promise<number> {
    const waiting = await this.db.searchDirty.limit(BATCH).primaryKeys();
    if (waiting.length > 0) await this.indexBatch(waiting);
    return this.db.searchDirty.count();
  }

  /** The articles that may have all of the grams, or all articles where there are none. */
  async candidates(grams: readonly number[]): Promise<Candidate[]> {
    const { db } = this;
    return db.transaction('r', db.searchPending, db.searchSegments, db.searchParts, async () => {
      const parts = grams.map((gram) => this.postingsOf(gram));
      const [segments, pending, ...postings] = await Promise.all([
        this.segments(),
        db.searchPending.toArray(),
        ...parts,
      ]);
      const recent = pending.filter((row) => grams.every((gram) => hasGram(row.grams, gram)));
      const stored = segments.flatMap((segment) => inSegment(segment, postings));
      // The first of two with one id is the one that was indexed last.
      return [...new Map([...recent, ...stored].reverse().map((one) => [one.id, one])).values()];
    });
  }

  /** The newest first. Reads what it does not know: of ten thousand articles all titles would take longer than the rest of a search. */
  private async segments(): Promise<SegmentRow[]> {
    const ids = (await this.db.searchSegments.toCollection().primaryKeys()).reverse();
    const rows = await this.db.searchSegments.bulkGet(ids.filter((id) => !this.known.has(id)));
    const fresh = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
    const segments = ids.flatMap((id) => this.known.get(id) ?? fresh.get(id) ?? []);
    this.known = new Map(segments.map((segment) => [segment.id, segment]));
    return segments;
  }

  private async postingsOf(gram: number): Promise<Map<number, number[]>> {
    const parts = await this.parts.read(partOf(gram));
    return new Map([...parts].map(([segment, bytes]) => [segment, readPostings(bytes, gram)]));
  }

  private async indexBatch(ids: readonly ArticleId[]): Promise<void> {
    const { db } = this;
    const tables = [db.articles, db.contents, db.highlights, db.searchDirty, db.searchPending, db.sketches];
    await db.transaction('rw', [...tables, db.searchSegments, db.searchParts], async () => {
      const rows = await Promise.all(ids.map((id) => this.readPending(id)));
      await this.forget(new Set(ids));
      await db.searchPending.bulkPut(rows.filter((row) => row !== null));
      await db.searchDirty.bulkDelete([...ids]);
      if ((await db.searchPending.count()) >= SEGMENT_SIZE) await this.packSegment();
    });
  }

  /** Null for what is not in the library (any more): drafts and trash are not searched. */
  private async readPending(id: ArticleId): Promise<PendingRow | null> {
    const [row, content, highlights] = await Promise.all([
      this.db.articles.get(id),
      this.db.contents.get(id),
      this.db.highlights.where({ articleId: id }).toArray(),
    ]);
    if (row?.state !== 'saved' || !content) {
      await this.twins.remove([id]);
      return null;
    }
    await this.twins.put(id, content.text);
    const there = highlights.filter(({ deletedAt }) => deletedAt === undefined);
    const { key } = foldForSearch(searchableText(row, content.text, there));
    return { id, title: foldForSearch(row.title).key, savedAt: row.savedAt, grams: indexGrams(key) };
  }

  private async forget(ids: ReadonlySet<ArticleId>): Promise<void> {
    await this.db.searchPending.bulkDelete([...ids]);
    for (const segment of await this.db.searchSegments.toArray()) {
      if (!segment.articles.some((article) => article && ids.has(article.id))) continue;
      const articles = segment.articles.map((article) => (article && ids.has(article.id) ? null : article));
      const left = articles.filter((article) => article !== null);
      if (left.length * 2 >= SEGMENT_SIZE) {
        await this.db.searchSegments.update(segment.id, { articles });
        continue;
      }
      await this.db.searchSegments.delete(segment.id);
      await this.db.searchParts.where({ segment: segment.id }).delete();
      await this.db.searchDirty.bulkPut(left.map(({ id }) => ({ id })));
    }
  }

  private async packSegment(): Promise<void> {
    const rows = await this.db.searchPending.limit(SEGMENT_SIZE).toArray();
    const articles = rows.map(({ id, title, savedAt }) => ({ id, title, savedAt }));
    const segment = await this.db.searchSegments.add({ articles });
    const parts = packPostings(rows.map(({ grams }) => grams));
    await this.db.searchParts.bulkAdd(parts.map((bytes, part) => ({ part, segment, bytes })));
    await this.db.searchPending.bulkDelete(articles.map(({ id }) => id));
  }
}

function inSegment(segment: SegmentRow, postings: readonly ReadonlyMap<number, number[]>[]): Candidate[] {
  const [first, ...others] = postings.map((lists) => lists.get(segment.id) ?? []);
  const sets = others.map((list) => new Set(list));
  const numbers = first ?? segment.articles.map((_, index) => index);
  return numbers
    .filter((number) => sets.every((set) => set.has(number)))
    .map((number) => segment.articles[number])
    .filter((article) => article != null);
}

function hasGram(grams: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = grams.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((grams[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return grams[low] === wanted;
}
