import { strToU8, type Zippable, zipSync } from 'fflate';
import type { ZipEntry } from '@/core/exchange/types';

/**
 * A zip of `entries` in their order, dated `now` (a zip dates its entries from 1980 to 2099). The paths must differ. It takes
 * as long as it takes: some seconds for ten thousand articles.
 */
export function zipEntries(entries: readonly ZipEntry[], now: Date): Uint8Array<ArrayBuffer> {
  const files = entries.map(({ path, text, isStored }): [string, Zippable[string]] => [
    path,
    isStored ? [strToU8(text), { level: 0 }] : strToU8(text),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(files), { mtime: now }));
}
