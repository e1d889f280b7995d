import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { ArticleId, ExtractedArticle } from '@/core/article/types';
import { backupPieces } from '@/core/exchange/backup-pieces';
import { parseQuery } from '@/core/search/parse-query';
import { ArticleStore } from '@/platform/library/article-store';
import { LibraryDatabase } from '@/platform/library/database';
import { HighlightStore } from '@/platform/library/highlight-store';
import { readBundles } from '@/platform/library/read-bundles';
import { keepRecordSums } from '@/platform/library/safety/record-sums';
import { SearchStore } from '@/platform/library/search-store';
import { inventArticle, inventHighlights, inventQueries } from './library-text';

const BULK = 200;
/** Hits that a list shows at once. */
const SHOWN = 16;
/** As in the highlights view and in `loadExportBundles`. */
const LISTED = 200;
const READ = 50;

let database: LibraryDatabase | null = null;

const library = (): LibraryDatabase => {
  database ??= openLibrary();
  return database;
};

/** With the checksums that the product keeps, which are worked out with each write and each reading. */
function openLibrary(): LibraryDatabase {
  const db = new LibraryDatabase('bench');
  keepRecordSums(db, ({ table, id }) => console.error('damaged', table, id));
  return db;
}

/** Stores articles up to `count`, with ten highlights each, and indexes them; milliseconds of indexing for each new one. */
export async function growLibrary(count: number): Promise<number> {
  const db = library();
  const from = await db.articles.count();
  for (let start = from; start < count; start += BULK) {
    const numbers = Array.from({ length: Math.min(BULK, count - start) }, (_, index) => start + index);
    await db.transaction('rw', [db.articles, db.contents, db.highlights, db.searchDirty], async () => {
      for (const number of numbers) await storeArticle(db, number);
    });
  }
  const began = performance.now();
  await new SearchStore(db).update();
  return (performance.now() - began) / Math.max(1, count - from);
}

async function storeArticle(db: LibraryDatabase, number: number): Promise<void> {
  const { html, text, trace, ...facts } = inventArticle(number);
  const id = `bench-${number}` as ArticleId;
  const own = {
    id,
    urlKey: facts.url,
    state: 'saved',
    savedAt: number,
    openedAt: number,
    highlightCount: 10,
  } as const;
  await db.articles.put({ ...facts, ...own });
  await db.contents.put({ id, html, text, trace });
  await db.highlights.bulkPut(inventHighlights(id, inventArticle(number)));
  await db.searchDirty.put({ id });
}

/** Milliseconds of each query until its first hits are there, and until all are; the first one on a library just opened. */
export async function timeQueries() {
  database?.close();
  database = openLibrary();
  const search = new SearchStore(database);
  const [cold, ...queries] = inventQueries();
  const first = await timeQuery(search, cold ?? '');
  const warm = [];
  for (const query of queries) warm.push(await timeQuery(search, query));
  return {
    cold: first.shown,
    shown: warm.map((one) => one.shown),
    all: warm.map((one) => one.all),
    hits: warm.map((one) => one.hits),
  };
}

async function timeQuery(search: SearchStore, query: string) {
  const began = performance.now();
  let shown = 0;
  let hits = 0;
  await search.update();
  for await (const batch of search.search(parseQuery(query))) {
    hits += batch.length;
    if (shown === 0 && hits >= Math.min(SHOWN, 1)) shown = performance.now() - began;
  }
  const all = performance.now() - began;
  return { shown: shown || all, all, hits };
}

/** Milliseconds to save one more article and to index it, a few times. */
export async function timeAdding(times: number): Promise<number[]> {
  const db = library();
  const articles = new ArticleStore(db);
  const search = new SearchStore(db);
  const samples = [];
  for (let index = 0; index < times; index++) {
    const article = inventArticle(1_000_000 + index);
    const began = performance.now();
    const id = await articles.save(article);
    await search.update();
    samples.push(performance.now() - began);
    await articles.remove([id]);
    await articles.emptyTrash(Number.POSITIVE_INFINITY);
    await search.update();
  }
  return samples;
}

/** Milliseconds until the newest highlights of all articles are there, for each of `times` that are saved, and for an export of everything. */
export async function timeHighlights(times: number) {
  const db = library();
  const highlights = new HighlightStore(db);
  let began = performance.now();
  await highlights.listAll(() => true, LISTED);
  const list = performance.now() - began;
  const id = 'bench-0' as ArticleId;
  const added = [];
  const saves = [];
  for (let time = 0; time < times; time++) {
    const selectors = {
      quote: { exact: `passage ${time}`, prefix: '', suffix: '' },
      position: { start: time, end: time + 9 },
      place: { relative: 0.5, blocks: ['p'], copies: 1 },
    };
    began = performance.now();
    added.push(await highlights.add({ articleId: id, surface: 'reader', colour: 'yellow', selectors }));
    saves.push(performance.now() - began);
  }
  await db.highlights.bulkDelete(added.map((one) => one.id));
  began = performance.now();
  const bytes = await exportAll(db);
  return { list, saves, exported: performance.now() - began, bytes };
}

/** Everything as Lede's own JSON, as the backup writes it; how many units it has. */
async function exportAll(db: LibraryDatabase): Promise<number> {
  const ids = await db.articles.toCollection().primaryKeys();
  async function* bundles() {
    for (let at = 0; at < ids.length; at += READ) yield* await readBundles(db, ids.slice(at, at + READ));
  }
  let units = 0;
  for await (const piece of backupPieces(bundles(), new Date(0))) units += piece.length;
  return units;
}

/** Bytes of the index for each article, uncompressed: what the tables hold. */
export async function measureIndex(): Promise<number> {
  const db = library();
  let bytes = 0;
  await db.searchParts.each((row) => {
    bytes += row.bytes.byteLength + 24;
  });
  await db.searchPending.each((row) => {
    bytes += row.grams.byteLength + row.title.length * 2 + 60;
  });
  await db.searchSegments.each((row) => {
    bytes += row.articles.reduce((sum, article) => sum + (article ? article.title.length * 2 + 60 : 4), 0);
  });
  return bytes / (await db.articles.count());
}

const pairs = (text: string): string[] => {
  const found = [];
  for (const [run] of text.toLowerCase().matchAll(/[a-z0-9]+|\p{Script=Han}+/gu)) {
    if (/^[a-z0-9]/.test(run)) found.push(run);
    else for (let at = 0; at + 1 < run.length; at++) found.push(run.slice(at, at + 2));
  }
  return found;
};

/** The same texts in MiniSearch and FlexSearch, both told to index pairs of characters: building per article and queries, in milliseconds. */
export function timePeers(count: number) {
  const texts = Array.from({ length: count }, (_, index) => inventArticle(index));
  const queries = inventQueries().map((query) => query.replaceAll('"', ''));
  return { minisearch: timeMiniSearch(texts, queries), flexsearch: timeFlexSearch(texts, queries) };
}

function timeMiniSearch(texts: readonly ExtractedArticle[], queries: readonly string[]) {
  const mini = new MiniSearch({
    fields: ['title', 'text'],
    tokenize: pairs,
    searchOptions: { combineWith: 'AND', prefix: true },
  });
  const build = clock(() => mini.addAll(texts.map(({ title, text }, id) => ({ id, title, text }))));
  return { build: build / texts.length, queries: queries.map((query) => clock(() => mini.search(query))) };
}

function timeFlexSearch(texts: readonly ExtractedArticle[], queries: readonly string[]) {
  const flex = new FlexSearch.Index({ tokenize: 'forward', encode: pairs });
  const build = clock(() => {
    for (const [id, { title, text }] of texts.entries()) flex.add(id, `${title}\n${text}`);
  });
  return {
    build: build / texts.length,
    queries: queries.map((query) => clock(() => flex.search(query, { limit: 100_000 }))),
  };
}

function clock(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
