import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Highlight, HighlightId } from '@/core/annotation/types';
import { LibraryDatabase } from '@/platform/library/database';
import { HighlightStore } from '@/platform/library/highlight-store';
import { extracted, makeLibrary, marked } from './make';

const OPERATIONS = 500;
const COLOURS = ['yellow', 'green', 'blue', 'pink'] as const;

/** A window of the extension: what it saw of each highlight when it last looked. */
interface Window {
  readonly store: HighlightStore;
  seen: readonly Highlight[];
}

const operation = fc.record({
  window: fc.nat({ max: 1 }),
  kind: fc.constantFrom('look', 'look', 'add', 'note', 'note', 'colour', 'remove'),
  which: fc.nat({ max: 1000 }),
});

test(`${OPERATIONS} operations of two windows at once lose no highlight and no note`, async () => {
  const operations = fc.array(operation, { minLength: OPERATIONS, maxLength: OPERATIONS });
  await fc.assert(fc.asyncProperty(operations, runBoth), { numRuns: 4 });
}, 60_000);

async function runBoth(operations: readonly (typeof operation extends fc.Arbitrary<infer T> ? T : never)[]) {
  const { database, articles } = makeLibrary();
  const id = await articles.save(extracted());
  let time = 1_000;
  const now = (): number => time++;
  const windows: Window[] = [database, new LibraryDatabase(database.name)].map((db) => ({
    store: new HighlightStore(db, now),
    seen: [],
  }));
  const written = new Map<HighlightId, string[]>();
  let made = 0;
  // Two at a time, so that transactions of both windows are under way at once.
  for (let at = 0; at < operations.length; at += 2)
    await Promise.all(operations.slice(at, at + 2).map((one) => run(one)));

  async function run({ window: number, kind, which }: (typeof operations)[number]): Promise<void> {
    const window = windows[number] as Window;
    const target = window.seen[which % Math.max(1, window.seen.length)];
    if (kind === 'look') window.seen = await window.store.listFor(id);
    else if (kind === 'add') await window.store.add(marked(id, `第${made++}处`));
    else if (!target) return;
    else if (kind === 'note') {
      const note = `窗口${number}写于${made++}。`;
      await window.store.writeNote(target.id, note, target.note);
      // A note that this window knew was replaced on purpose.
      const kept = (written.get(target.id) ?? []).filter((words) => words !== target.note);
      written.set(target.id, [...kept, note]);
      window.seen = window.seen.map((one) => (one.id === target.id ? { ...one, note } : one));
    } else if (kind === 'colour')
      await window.store.update(target.id, { colour: COLOURS[which % 4] ?? 'yellow' });
    else await window.store.remove(target.id);
  }

  const [one, other] = await Promise.all(windows.map(({ store }) => store.listFor(id)));
  expect(one).toEqual(other);
  const all = new Map((await database.highlights.toArray()).map((row) => [row.id, row]));
  for (const [highlight, notes] of written) {
    const row = all.get(highlight);
    const kept = [row?.note, ...(row?.earlierNotes ?? []).map(({ note }) => note)];
    const missing = notes.filter((note) => !kept.includes(note));
    expect(missing, `${notes.length} notes, ${kept.length} kept`).toEqual([]);
  }
  expect((await articles.get(id))?.article.highlightCount).toBe(one?.length);
}

test('an edit brings back what another window has deleted meanwhile', async () => {
  const { articles, highlights, database } = makeLibrary();
  const id = await articles.save(extracted());
  const made = await highlights.add(marked(id));
  const second = new HighlightStore(new LibraryDatabase(database.name));
  await second.remove(made.id);
  await highlights.writeNote(made.id, '我还在写', '');
  expect(await second.listFor(id)).toMatchObject([{ note: '我还在写' }]);
  expect((await articles.get(id))?.article.highlightCount).toBe(1);
});

test.each([
  ['the base is what is stored', '旧', '旧', '新', []],
  ['the other words are in the new note', '旧', '', '旧，又加了一句', []],
  ['nothing is stored', '', '旧', '新', []],
  ['another window wrote in between', '别处写的', '旧', '新', ['别处写的']],
] as const)('of a note that is replaced where %s', async (_what, stored, base, note, kept) => {
  const { articles, highlights } = makeLibrary();
  const made = await highlights.add(marked(await articles.save(extracted())));
  await highlights.update(made.id, { note: stored });
  await highlights.writeNote(made.id, note, base);
  const row = await highlights.get(made.id);
  expect(row?.note).toBe(note);
  expect((row?.earlierNotes ?? []).map((earlier) => earlier.note)).toEqual(kept);
});
