import type { ExportedFile } from '@/core/exchange/types';

/**
 * `files` as one download: a single file is itself, several are the entries of a zip named `zipName`. Their names must differ;
 * exporters see to it.
 */
export function packFiles(files: readonly ExportedFile[], zipName: string): ExportedFile {
  const [only] = files;
  if (!only) throw new Error('nothing to pack');
  if (files.length === 1) return only;
  const contents = files.map(({ name, contents: text }) => {
    if (typeof text !== 'string') throw new Error('a zip within a zip');
    return { path: name, text };
  });
  return { name: zipName, type: 'application/zip', contents };
}
