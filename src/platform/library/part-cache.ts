import type { LibraryDatabase } from './database';

/** Of the index so much is kept in memory, in bytes: all of six thousand articles, and the parts asked for last of more. */
const MOST_BYTES = 24 * 2 ** 20;

/** One part of the index as far as it was read: its bytes by segment. Segments are never written again. */
interface Part {
  readonly bytes: Map<number, Uint8Array>;
  /** The last segment that was there when it was read. */
  last: number;
  size: number;
}

/** The parts of the index that were read once: who types a word asks for the same ones with each letter. */
export class PartCache {
  /** The one that was asked for last comes last. */
  private readonly parts = new Map<number, Part>();

  constructor(private readonly db: LibraryDatabase) {}

  /** The bytes of a part by segment, those of segments that are gone by now among them. Runs in the caller's transaction. */
  async read(number: number): Promise<ReadonlyMap<number, Uint8Array>> {
    const part = this.parts.get(number) ?? { bytes: new Map(), last: -1, size: 0 };
    const rows = await this.db.searchParts
      .where('[part+segment]')
      .between([number, part.last], [number, Number.POSITIVE_INFINITY], false)
      .toArray();
    for (const { segment, bytes } of rows) {
      if (!part.bytes.has(segment)) part.size += bytes.length;
      part.bytes.set(segment, bytes);
      part.last = Math.max(part.last, segment);
    }
    this.keep(number, part);
    return part.bytes;
  }

  private keep(number: number, part: Part): void {
    this.parts.delete(number);
    this.parts.set(number, part);
    let kept = [...this.parts.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [oldest, { size }] of this.parts) {
      if (kept <= MOST_BYTES || oldest === number) return;
      this.parts.delete(oldest);
      kept -= size;
    }
  }
}
