import type { LibraryDatabase } from '../database';
import { type LibrarySize, readFloor, sizeOf } from './floor';
import { readJournal } from './journal';

/** How much is missing from the library, against the floor and the journal; null where all is there. */
export async function findMissing(db: LibraryDatabase): Promise<LibrarySize | null> {
  const [floor, size, journal] = await Promise.all([readFloor(), sizeOf(db), readJournal()]);
  const marked = journal.flatMap(({ highlights }) => highlights.map(({ id }) => id));
  const [articles, highlights] = await Promise.all([
    db.articles.bulkGet(journal.map(({ article }) => article.id)),
    db.highlights.bulkGet(marked),
  ]);
  const missing = {
    articles: Math.max(0, floor.articles - size.articles, countMissing(articles)),
    highlights: Math.max(0, floor.highlights - size.highlights, countMissing(highlights)),
  };
  return missing.articles + missing.highlights > 0 ? missing : null;
}

function countMissing(rows: readonly unknown[]): number {
  return rows.filter((row) => row === undefined).length;
}
