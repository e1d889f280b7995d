import type { Reading } from './import-types';

/** Bytes decoded at a stretch: about a millisecond. */
const SLICE = 512 * 1024;

/** The text of a file in UTF-8, or in UTF-16 with its mark, without that mark; null for bytes that are no text. */
export function* decodeTextInSteps(bytes: Uint8Array): Reading<string | null> {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const decoder = new TextDecoder(encoding, { fatal: true });
  const parts: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      parts.push(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
      yield at / bytes.length;
    }
    parts.push(decoder.decode());
  } catch (cause) {
    if (cause instanceof TypeError) return null;
    throw cause;
  }
  return parts.join('');
}
