/** Which of a segment's articles have which grams, packed: one part of the hashes, and at most this many articles. */
export const SEGMENT_SIZE = 128;
/** The grams of a segment are spread over this many parts, so that a query reads a hundredth of the index. */
export const PARTS = 64;

const BITMAP_BYTES = SEGMENT_SIZE / 8;
/** Most grams of a segment are in one article only; its number takes seven bits. */
const ALONE = 0x80;

/** The part in which the hash of a gram is kept. */
export function partOf(hash: number): number {
  return hash % PARTS;
}

/**
 * Packs the grams of up to `SEGMENT_SIZE` articles, `grams[n]` being those of article n in ascending order, into
 * `PARTS` byte strings. Each holds, for every hash in order: the step from the hash before (variable-length), then, of one
 * article, its number and the high bit; of several, how many and their numbers; from 16 on, the byte 0 and a bitmap.
 */
export function packPostings(grams: readonly Uint32Array[]): Uint8Array<ArrayBuffer>[] {
  const parts = Array.from({ length: PARTS }, () => new Map<number, number[]>());
  grams.forEach((hashes, article) => {
    for (const hash of hashes) {
      const slot = Math.floor(hash / PARTS);
      const part = parts[partOf(hash)];
      const list = part?.get(slot);
      if (list) list.push(article);
      else part?.set(slot, [article]);
    }
  });
  return parts.map(packPart);
}

function packPart(lists: ReadonlyMap<number, readonly number[]>): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let before = 0;
  for (const [slot, articles] of [...lists].sort(([one], [other]) => one - other)) {
    pushVarint(bytes, slot - before);
    before = slot;
    if (articles.length === 1) bytes.push(ALONE | (articles[0] ?? 0));
    else if (articles.length < BITMAP_BYTES) bytes.push(articles.length, ...articles);
    else bytes.push(0, ...bitmap(articles));
  }
  return Uint8Array.from(bytes);
}

function bitmap(articles: readonly number[]): Uint8Array {
  const bits = new Uint8Array(BITMAP_BYTES);
  for (const article of articles) bits[article >> 3] = (bits[article >> 3] ?? 0) | (1 << (article & 7));
  return bits;
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** The numbers of the articles that have a gram, from the part that keeps its hash. */
export function readPostings(part: Uint8Array, hash: number): number[] {
  const wanted = Math.floor(hash / PARTS);
  let slot = 0;
  let at = 0;
  while (at < part.length) {
    let step = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = part[at++] ?? 0;
      step |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    slot += step;
    const head = part[at++] ?? 0;
    const end = at + (head & ALONE ? 0 : head || BITMAP_BYTES);
    if (slot === wanted) {
      if (head & ALONE) return [head & ~ALONE];
      return head ? [...part.subarray(at, end)] : fromBitmap(part.subarray(at, end));
    }
    if (slot > wanted) return [];
    at = end;
  }
  return [];
}

function fromBitmap(bits: Uint8Array): number[] {
  const articles: number[] = [];
  for (let article = 0; article < bits.length * 8; article++) {
    if ((bits[article >> 3] ?? 0) & (1 << (article & 7))) articles.push(article);
  }
  return articles;
}
