import type { Highlight } from '@/core/annotation/types';

/** Those that are not in the trash, the one made first first. Dexie's own filter and order move a cursor, ten times as slowly. */
export function inOrderMade(highlights: readonly Highlight[]): Highlight[] {
  return highlights
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((one, other) => one.createdAt - other.createdAt);
}
