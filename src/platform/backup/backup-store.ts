import { backupPieces } from '@/core/exchange/backup-pieces';
import type { ExportBundle } from '@/core/exchange/types';
import { type BackupFile, backupName, parseBackupName } from './backup-file';

/** Copies that are kept: a fault that is noticed late has not reached the oldest. */
const KEPT = 3;

/**
 * Copies of the library in a folder of files (OPFS), compressed. Not in IndexedDB: what destroys one database there destroys all.
 * gzip's own checksum tells a damaged copy when it is read.
 */
export class BackupStore {
  constructor(private readonly folder: () => Promise<FileSystemDirectoryHandle>) {}

  /** The newest first. */
  async list(): Promise<BackupFile[]> {
    const found: BackupFile[] = [];
    for await (const name of (await this.folder()).keys()) {
      const file = parseBackupName(name);
      if (file) found.push(file);
    }
    return found.sort((one, other) => other.madeAt - one.madeAt);
  }

  /** Writes a copy of `bundles` and deletes the oldest of more than three. A copy is there when it is whole, and not before. */
  async write(bundles: AsyncIterable<ExportBundle>, figures: Omit<BackupFile, 'name'>): Promise<void> {
    const folder = await this.folder();
    const handle = await folder.getFileHandle(backupName(figures), { create: true });
    try {
      // A writable file takes the place of the old one when it is closed: a crash leaves an empty file, which `list` shows as damaged.
      const file = await handle.createWritable();
      await toStream(backupPieces(bundles, new Date(figures.madeAt)))
        .pipeThrough(new TextEncoderStream())
        .pipeThrough(new CompressionStream('gzip'))
        .pipeTo(file);
    } catch (cause) {
      await folder.removeEntry(handle.name);
      throw cause;
    }
    for (const { name } of (await this.list()).slice(KEPT)) await folder.removeEntry(name);
  }

  /** The JSON of a copy, in UTF-8. Throws where it is damaged. */
  async read(name: string): Promise<Uint8Array> {
    const handle = await (await this.folder()).getFileHandle(name);
    const file = await handle.getFile();
    const text = file.stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(text).arrayBuffer());
  }

  /** How large a copy is, in bytes; one that a crash has cut off has none. */
  async sizeOf(name: string): Promise<number> {
    const handle = await (await this.folder()).getFileHandle(name);
    return (await handle.getFile()).size;
  }
}

function toStream(pieces: AsyncGenerator<string>): ReadableStream<string> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
