import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { AppError } from '@/core/errors';
import { Damage } from './damage';
import { IMPORT_LIMITS } from './import-limits';
import type { ImportFile, Reading } from './import-types';
import type { SkipLog } from './importers/skip-log';

/** Packed bytes between two pauses. Deflate unpacks to at most 1,032 times as much: 17 MB. */
const SLICE = 16 * 1024;

/** Where each part of a path begins that leaves its folder, and what no file system takes. */
const UNSAFE_NAME = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\u0000-\u001f\u007f]/i;

/** What systems and programs put into archives for themselves. */
const OF_NO_INTEREST = /(?:^|\/)(?:__MACOSX\/|\.)|\/$/;

/** True for a zip, by its first bytes. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The files of a zip. What it says of its sizes is checked first, and what really comes out is counted: a small file can
 * claim to be small and unpack without end. Throws `AppError` for too much and `Damage` for a broken archive.
 */
export function* unpackInSteps({ name, bytes }: ImportFile, skipped: SkipLog): Reading<ImportFile[]> {
  const expected = checkDirectory(name, bytes);
  const unpacking = new Unpacking(name, skipped);
  for (let at = 0; at < bytes.length; at += SLICE) {
    unpacking.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    yield at / bytes.length;
  }
  return unpacking.files(expected);
}

/** Reads the directory at the end alone; returns how many files it names. */
function checkDirectory(archive: string, bytes: Uint8Array): number {
  let count = 0;
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        count++;
        total += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new Damage('zip', { cause });
  }
  if (count > IMPORT_LIMITS.archiveFiles || total > IMPORT_LIMITS.archiveBytes) throw tooLarge(archive);
  return count;
}

class Unpacking {
  private readonly unzip = new Unzip();
  private readonly found: { name: string; chunks: Uint8Array[]; isWhole: boolean }[] = [];
  private seen = 0;
  private total = 0;
  /** Thrown after a push: an error within a callback of the unpacker would leave it in the middle of its work. */
  private failure: Error | null = null;

  constructor(
    private readonly archive: string,
    private readonly skipped: SkipLog,
  ) {
    this.unzip.register(UnzipInflate);
    this.unzip.onfile = (file) => {
      this.seen++;
      if (this.seen > IMPORT_LIMITS.archiveFiles) this.failure ??= tooLarge(this.archive);
      if (UNSAFE_NAME.test(file.name)) return this.skipped.add('unsafe-name', file.name);
      if (OF_NO_INTEREST.test(file.name)) return;
      const entry = { name: file.name, chunks: [] as Uint8Array[], isWhole: false };
      this.found.push(entry);
      file.ondata = (error, chunk, isLast) => {
        if (error) this.failure ??= new Damage(file.name, { cause: error });
        if (this.failure) return file.terminate();
        this.total += chunk.length;
        if (this.total > IMPORT_LIMITS.archiveBytes) this.failure = tooLarge(this.archive);
        else entry.chunks.push(chunk);
        entry.isWhole ||= isLast;
      };
      file.start();
    };
  }

  push(chunk: Uint8Array, isLast: boolean): void {
    try {
      this.unzip.push(chunk, isLast);
    } catch (cause) {
      this.failure ??= new Damage(this.found.at(-1)?.name ?? 'zip', { cause });
    }
    if (this.failure) throw this.failure;
  }

  files(expected: number): ImportFile[] {
    const broken = this.found.find(({ isWhole }) => !isWhole);
    if (broken) throw new Damage(broken.name);
    if (this.seen < expected) throw new Damage('zip');
    return this.found.map(({ name, chunks }) => ({ name, bytes: join(chunks) }));
  }
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(file: string): AppError {
  const most = Math.floor(IMPORT_LIMITS.archiveBytes / 2 ** 20);
  return new AppError('archive-too-large', { details: { file, most, files: IMPORT_LIMITS.archiveFiles } });
}
