import { resemblance, shingle, sketch } from '@/core/search/shingles';

export interface Pair {
  readonly one: number;
  readonly other: number;
  /** How much of the two texts is the same, 0 to 1. */
  readonly share: number;
  /** How many keys of their sketches are the same: with two or more the product compares them. */
  readonly keys: number;
}

/** All pairs of texts that share at least a tenth, and how long shingling took, in milliseconds a text. */
export function compareTexts(texts: readonly string[]): { pairs: Pair[]; milliseconds: number } {
  const start = performance.now();
  const all = texts.map(shingle);
  const milliseconds = (performance.now() - start) / Math.max(1, texts.length);
  const pairs: Pair[] = [];
  all.forEach((shingles, one) => {
    for (let other = one + 1; other < all.length; other++) {
      const others = all[other] ?? new Uint32Array();
      const share = resemblance(shingles, others);
      if (share < 0.1) continue;
      const keys = new Set(sketch(shingles));
      pairs.push({ one, other, share, keys: sketch(others).filter((key) => keys.has(key)).length });
    }
  });
  return { pairs, milliseconds };
}
