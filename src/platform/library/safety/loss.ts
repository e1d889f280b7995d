import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { withLock } from '@/platform/with-lock';
import type { LibrarySize } from './floor';
import type { DamagedRecord } from './record-sums';

const KEY = 'libraryLoss';
const LOCK = 'lede-loss';

/** What was found to be missing or damaged, and what came back of it once that is done. */
export interface Loss {
  readonly missing: LibrarySize;
  readonly damaged: readonly DamagedRecord[];
  readonly recovery: Recovery | null;
}

export interface Recovery {
  /** What was put back. */
  readonly articles: number;
  readonly highlights: number;
  /** When the copy was made that was used, in milliseconds since the epoch; null where there was none that could be read. */
  readonly copyMadeAt: number | null;
  /** What is in no copy; what was in the trash is in none. */
  readonly lost: LibrarySize;
}

/** More are not listed one by one: they are looked up in the copies by hand. */
const MOST_DAMAGED = 1000;

const size = v.object({ articles: v.number(), highlights: v.number() });
const schema = v.fallback(
  v.nullable(
    v.object({
      missing: size,
      damaged: v.pipe(
        v.array(v.object({ table: v.picklist(['contents', 'highlights']), id: v.string() })),
        v.maxLength(MOST_DAMAGED),
      ),
      recovery: v.nullable(v.object({ ...size.entries, copyMadeAt: v.nullable(v.number()), lost: size })),
    }),
  ),
  null,
);

/** Null where nothing was lost, or the person has been told. */
export async function readLoss(): Promise<Loss | null> {
  const stored = await browser.storage.local.get(KEY);
  return v.parse(schema, stored[KEY] ?? null);
}

/** Changes what is known of the loss, under a lock: several windows may find it at once. Null means that all is told. */
export function changeLoss(change: (loss: Loss | null) => Loss | null): Promise<Loss | null> {
  return withLock(LOCK, async () => {
    const loss = change(await readLoss());
    if (loss) await browser.storage.local.set({ [KEY]: loss });
    else await browser.storage.local.remove(KEY);
    return loss;
  });
}

/** Calls `next` when the loss changes in any window, until `signal` aborts. */
export function watchLoss(next: (loss: Loss | null) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>): void => {
    if (KEY in changes) next(v.parse(schema, changes[KEY]?.newValue ?? null));
  };
  browser.storage.local.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listen), {
    once: true,
  });
}

/** Records are missing: nothing has come back of them yet. */
export function withMissing(loss: Loss | null, missing: LibrarySize): Loss {
  return { missing, damaged: loss?.damaged ?? [], recovery: null };
}

/** A record was found damaged; the same one counts once. */
export function withDamaged(loss: Loss | null, record: DamagedRecord): Loss {
  const { missing = { articles: 0, highlights: 0 }, damaged = [] } = loss ?? {};
  const isKnown = damaged.some(({ table, id }) => table === record.table && id === record.id);
  const all = isKnown ? damaged : [...damaged, record].slice(0, MOST_DAMAGED);
  return { missing, damaged: all, recovery: isKnown ? (loss?.recovery ?? null) : null };
}
