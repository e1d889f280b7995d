import type { ImportedBundle } from '@/core/exchange/import-types';
import { importArticles } from '@/platform/library/import';
import { database } from '@/platform/library/library';
import { settleFloor, sizeOf } from '@/platform/library/safety/floor';
import { readJournal } from '@/platform/library/safety/journal';
import { changeLoss, type Loss, readLoss } from '@/platform/library/safety/loss';
import type { DamagedRecord } from '@/platform/library/safety/record-sums';
import { search } from '@/platform/library/search';
import { logFailure } from '@/platform/log';
import { withLock } from '@/platform/with-lock';
import { backups } from './backup';
import { readBackup } from './restore-backup';

const LOCK = 'lede-recovery';

/**
 * Puts back what is missing or damaged: from the journal, then from the newest copy that can be read. Nothing that is there is
 * changed. One window does it; the others see what it came to. Null where there is nothing to do. Throws `AppError` when the
 * storage fails; the loss then stays to be dealt with.
 */
export function recoverLibrary(): Promise<Loss | null> {
  return withLock(LOCK, async () => {
    const loss = await readLoss();
    if (!loss || loss.recovery) return loss;
    const before = await sizeOf(database);
    const recent = await readJournal();
    await importArticles(recent);
    const copy = await newestCopy();
    await importArticles(copy?.bundles ?? []);
    await mend(loss.damaged, [...recent, ...(copy?.bundles ?? [])]);
    const after = await settleFloor(database);
    // What is left of a damaged database may have lost a part of the index too.
    await search.rebuild();
    const articles = after.articles - before.articles;
    const highlights = after.highlights - before.highlights;
    const lost = {
      articles: Math.max(0, loss.missing.articles - articles),
      highlights: Math.max(0, loss.missing.highlights - highlights),
    };
    const recovery = { articles, highlights, copyMadeAt: copy?.madeAt ?? null, lost };
    return changeLoss((now) => now && { ...now, recovery });
  });
}

async function newestCopy(): Promise<{ madeAt: number; bundles: readonly ImportedBundle[] } | null> {
  for (const { name, madeAt } of await backups.list()) {
    try {
      return { madeAt, bundles: await readBackup(name) };
    } catch (cause) {
      logFailure(cause);
    }
  }
  return null;
}

/** Writes damaged bodies and highlights anew, as the first of `bundles` that has them says. */
async function mend(damaged: readonly DamagedRecord[], bundles: readonly ImportedBundle[]): Promise<void> {
  for (const { table, id } of damaged) {
    const row = table === 'contents' ? bodyOf(bundles, id) : highlightOf(bundles, id);
    if (row) await database.table(table).put({ ...row, id });
  }
}

function bodyOf(bundles: readonly ImportedBundle[], id: string) {
  return bundles.find(({ article }) => article.id === id)?.content;
}

function highlightOf(bundles: readonly ImportedBundle[], id: string) {
  for (const { article, highlights } of bundles) {
    const found = highlights.find((highlight) => highlight.id === id);
    if (found) return { ...found, articleId: article.id };
  }
  return null;
}
