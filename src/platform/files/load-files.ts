import { AppError } from '@/core/errors';
import { IMPORT_LIMITS } from '@/core/exchange/import-limits';
import type { ImportFile } from '@/core/exchange/import-types';

/** The bytes of files that a person chose. Throws `AppError` for one that is too large, before it is read, or cannot be read. */
export function loadFiles(files: readonly File[]): Promise<ImportFile[]> {
  return Promise.all(files.map(loadFile));
}

async function loadFile(file: File): Promise<ImportFile> {
  const { name, size } = file;
  if (size > IMPORT_LIMITS.fileBytes) {
    const most = Math.floor(IMPORT_LIMITS.fileBytes / 2 ** 20);
    throw new AppError('file-too-large', { details: { file: name, most } });
  }
  try {
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    // Gone, a folder, or not ours to read.
    throw new AppError('file-unknown', { cause, details: { file: name } });
  }
}
