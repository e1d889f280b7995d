import type Dexie from 'dexie';
import type { Highlight } from '@/core/annotation/types';
import type { ArticleContent } from '@/core/article/types';
import { onWrite, type WriteRequest } from './on-write';

/** A record whose stored words are not those that were written. */
export interface DamagedRecord {
  readonly table: 'contents' | 'highlights';
  readonly id: string;
}

interface Sum {
  readonly sum?: number;
}

/** The words of a record that nobody could write again. */
const WORDS = {
  contents: ({ id, html, text }: ArticleContent) => [id, html, text],
  highlights: ({ id, articleId, quote, note }: Highlight) => [id, articleId, quote.exact, note],
};

/**
 * Gives bodies and highlights a checksum when they are written, and looks whether it fits when they are read; `onDamage` hears of
 * those where it does not. Rows from before there were sums have none and are believed. Browsers keep records over some
 * kilobytes in files of their own, without a sum.
 */
export function keepRecordSums(db: Dexie, onDamage: (record: DamagedRecord) => void): void {
  onWrite(db, 'record-sums', (table, request) => (isSummed(table) ? sealed(request, table) : request));
  for (const table of ['contents', 'highlights'] as const) {
    db.table(table).hook('reading', (row: (ArticleContent & Highlight & Sum) | undefined) => {
      if (row?.sum === undefined) return row;
      const { sum, ...record } = row;
      if (sum !== sumOf(WORDS[table](record))) onDamage({ table, id: record.id });
      return record;
    });
  }
}

function isSummed(table: string): table is DamagedRecord['table'] {
  return table in WORDS;
}

function sealed(request: WriteRequest, name: DamagedRecord['table']): WriteRequest {
  const values = request.values.map((row) => ({ ...row, sum: sumOf(WORDS[name](row)) }));
  return { ...request, values };
}

/** FNV-1a over UTF-16 units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/): one damage in four thousand million goes unseen. */
function sumOf(words: readonly string[]): number {
  let sum = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at++) sum = Math.imul(sum ^ word.charCodeAt(at), 0x01000193);
    sum = Math.imul(sum ^ 0xffff, 0x01000193);
  }
  return sum >>> 0;
}
