/**
 * The same id for the same words, in the form of a UUID of version 8 (free to define, RFC 9562 §5.8): what comes in
 * twice is known by it. No secret and no defence; the hash is two rounds of four FNV-like lanes.
 */
export function stableId(...words: readonly string[]): string {
  const lanes = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  for (const character of JSON.stringify(words)) {
    const code = character.codePointAt(0) ?? 0;
    for (let lane = 0; lane < 4; lane++) {
      const mixed = Math.imul((lanes[lane] ?? 0) ^ (code + lane * 0x101), 0x01000193 + lane * 0x5a2);
      lanes[lane] = (mixed ^ (mixed >>> 15)) >>> 0;
    }
  }
  const [a = 0, b = 0, c = 0, d = 0] = lanes.map((lane, index) =>
    finish(lane ^ (lanes[(index + 1) % 4] ?? 0)),
  );
  const hex = [a, b, c, d].map((lane) => lane.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[c >>> 30];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** The last step of MurmurHash3: every bit of the input reaches every bit of the output. */
function finish(lane: number): number {
  let mixed = lane ^ (lane >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
