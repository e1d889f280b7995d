import { strToU8, zipSync } from 'fflate';
import type { ExportedFile } from '@/core/exchange/types';

/** What is handed to the browser as one download. */
export interface PackedFile {
  readonly name: string;
  /** A media type, such as `application/zip`. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * One download for `files`: a single file is itself, several are one zip named `zipName`, dated `now`
 * (a zip dates its entries from 1980 to 2099). The names must differ; exporters see to it.
 */
export function packFiles(files: readonly ExportedFile[], zipName: string, now: Date): PackedFile {
  const [only] = files;
  if (!only) throw new Error('nothing to pack');
  if (files.length === 1) return { name: only.name, type: only.type, bytes: bytesOf(only) };
  const entries = Object.fromEntries(files.map((file) => [file.name, bytesOf(file)]));
  return { name: zipName, type: 'application/zip', bytes: zipSync(entries, { mtime: now }) };
}

function bytesOf({ contents }: ExportedFile): Uint8Array {
  return typeof contents === 'string' ? strToU8(contents) : contents;
}
