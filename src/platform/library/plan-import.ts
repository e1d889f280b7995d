import type { Highlight, HighlightId } from '@/core/annotation/types';
import { isStub } from '@/core/article/is-stub';
import type { ArticleContent, ArticleId } from '@/core/article/types';
import { normalizeUrl } from '@/core/article/url';
import type { ImportedBundle } from '@/core/exchange/import-types';
import { stableId } from '@/core/exchange/stable-id';
import type { ArticleRow, LibraryDatabase } from './database';

/** The rows that one article of an import comes to. */
export interface BundleRows {
  readonly kind: 'added' | 'merged' | 'unchanged';
  readonly article: ArticleRow;
  /** Null where the copy that is there stays. */
  readonly content: ArticleContent | null;
  /** Those that are new. */
  readonly highlights: readonly Highlight[];
}

interface Target {
  readonly bundle: ImportedBundle;
  readonly old: ArticleRow | null;
  readonly urlKey: string;
  readonly id: ArticleId;
}

/** Works out what `bundles` change, in a transaction that reads articles and highlights. Bundles of one address become one. */
export async function planImport(
  db: LibraryDatabase,
  bundles: readonly ImportedBundle[],
): Promise<BundleRows[]> {
  const targets = await findTargets(db, joinSame(bundles));
  const fresh = await freshHighlights(db, targets);
  return targets.map((target, index) => toRows(target, fresh[index] ?? []));
}

function joinSame(bundles: readonly ImportedBundle[]): Map<string, ImportedBundle> {
  const byKey = new Map<string, ImportedBundle>();
  for (const bundle of bundles) {
    const key = normalizeUrl(bundle.article.url);
    const first = byKey.get(key);
    const highlights = [...(first?.highlights ?? []), ...bundle.highlights];
    const text = !first || isStub(first.article) ? bundle : first;
    byKey.set(key, first ? { ...text, highlights } : bundle);
  }
  return byKey;
}

async function findTargets(
  db: LibraryDatabase,
  byKey: ReadonlyMap<string, ImportedBundle>,
): Promise<Target[]> {
  const rows = await db.articles
    .where('urlKey')
    .anyOf([...byKey.keys()])
    .toArray();
  const known = new Map(rows.map((row) => [row.urlKey, row]));
  const wanted = [...byKey.values()].map(({ article }) => article.id as ArticleId);
  const taken = new Set((await db.articles.bulkGet(wanted)).flatMap((row) => row?.id ?? []));
  return [...byKey].map(([urlKey, bundle]) => {
    const old = known.get(urlKey) ?? null;
    const own = bundle.article.id as ArticleId;
    const id = old?.id ?? (taken.has(own) ? (crypto.randomUUID() as ArticleId) : own);
    taken.add(id);
    return { bundle, old, urlKey, id };
  });
}

/**
 * The highlights of each target that are not there, in the trash or otherwise. One whose id belongs to another article
 * gets an id made of both, which will be known the next time.
 */
async function freshHighlights(db: LibraryDatabase, targets: readonly Target[]): Promise<Highlight[][]> {
  const all = targets.flatMap(({ bundle, id }) =>
    bundle.highlights.map((highlight) => ({ own: highlight.id as HighlightId, id, highlight })),
  );
  const stored = await db.highlights.bulkGet(all.map(({ own }) => own));
  const owners = new Map<HighlightId, ArticleId>();
  for (const row of stored) if (row) owners.set(row.id, row.articleId);
  const named = all.map(({ own, id, highlight }) => {
    const owner = owners.get(own) ?? id;
    owners.set(own, owner);
    return { key: owner === id ? own : (stableId('highlight of', id, own) as HighlightId), id, highlight };
  });
  const there = new Set(
    (await db.highlights.bulkGet(named.map(({ key }) => key))).flatMap((row) => row?.id ?? []),
  );
  const fresh = new Map<ArticleId, Highlight[]>(targets.map(({ id }) => [id, []]));
  for (const { key, id, highlight } of named) {
    if (there.has(key)) continue;
    there.add(key);
    fresh.get(id)?.push({ ...highlight, id: key, articleId: id });
  }
  return targets.map(({ id }) => fresh.get(id) ?? []);
}

function toRows({ bundle, old, urlKey, id }: Target, highlights: readonly Highlight[]): BundleRows {
  const content = { ...bundle.content, id };
  if (!old) {
    const highlightCount = highlights.length;
    const { canonical } = bundle.article;
    const keys = { id, urlKey, ...(canonical && { canonicalKey: normalizeUrl(canonical) }) };
    const article = { ...bundle.article, ...keys, state: 'saved' as const, highlightCount };
    return { kind: 'added', article: article as ArticleRow, content, highlights };
  }
  const fillsStub = isStub(old) && !isStub(bundle.article);
  const gained = gainedFields(old, bundle);
  const isBack = old.state !== 'saved';
  if (!fillsStub && !isBack && highlights.length === 0 && Object.keys(gained).length === 0) {
    return { kind: 'unchanged', article: old, content: null, highlights };
  }
  const { deletedAt: _, ...kept } = old;
  const article = {
    ...kept,
    ...(fillsStub && textFields(bundle)),
    ...gained,
    state: 'saved' as const,
    highlightCount: old.highlightCount + highlights.length,
  };
  return { kind: 'merged', article, content: fillsStub ? content : null, highlights };
}

/** Tags that are not there yet, and a note where there is none: what the person has done here is not overwritten. */
function gainedFields(old: ArticleRow, { article }: ImportedBundle): Partial<ArticleRow> {
  const tags = [...new Set([...(old.tags ?? []), ...(article.tags ?? [])])];
  return {
    ...(tags.length > (old.tags?.length ?? 0) && { tags }),
    ...(!old.note && article.note && { note: article.note }),
  };
}

/** What belongs to the text of an article. */
function textFields({ article }: ImportedBundle): Partial<ArticleRow> {
  const { title, authors, source, published, siteClaim, lang, dir, count, images } = article;
  return { title, authors, source, published, siteClaim, lang, dir, count, images };
}
