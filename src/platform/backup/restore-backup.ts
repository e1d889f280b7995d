import { AppError } from '@/core/errors';
import type { ImportedBundle, ImportReport } from '@/core/exchange/import-types';
import { readImport } from '@/core/exchange/read-import';
import { importArticles } from '@/platform/library/import';
import { runInSlices } from '@/platform/run-in-slices';
import { backups } from './backup';
import type { BackupFile } from './backup-file';

/** A copy with its size in bytes; one that a crash has cut off has none. */
export interface KeptBackup extends BackupFile {
  readonly bytes: number;
}

export async function listBackups(): Promise<KeptBackup[]> {
  const files = await backups.list();
  return Promise.all(files.map(async (file) => ({ ...file, bytes: await backups.sizeOf(file.name) })));
}

/**
 * Adds what a copy has and the library lacks. Throws `AppError`: `backup-damaged` for a copy that cannot be read, or what an
 * import throws; then nothing has changed.
 */
export async function restoreBackup(name: string): Promise<ImportReport> {
  return importArticles(await readBackup(name));
}

/** The articles of a copy. Throws `AppError` `backup-damaged` where it cannot be read. */
export async function readBackup(name: string): Promise<readonly ImportedBundle[]> {
  const { signal } = new AbortController();
  const steps = readImport([{ name, bytes: await readWhole(name) }], Date.now());
  const parsed = await runInSlices(steps, { signal, onProgress: () => undefined });
  return parsed.bundles;
}

async function readWhole(name: string): Promise<Uint8Array> {
  try {
    return await backups.read(name);
  } catch (cause) {
    throw new AppError('backup-damaged', { cause });
  }
}
