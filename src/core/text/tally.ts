/** Counts the characters of a text by their kind; one entry for each kind. */
export type Tally = (text: string) => Uint32Array;

/**
 * Makes a counter of characters. A text is read unit by unit, and `kindOf` is asked once for each character up to U+FFFF:
 * what it says is remembered in a byte table.
 *
 * @param kinds how many kinds there are, at most 254
 * @param kindOf the kind of a character (one code point), from 0
 */
export function tallyOf(kinds: number, kindOf: (character: string) => number): Tally {
  // The kind and one, by UTF-16 unit; 0 is "not met yet".
  const known = new Uint8Array(0x10000);
  const remember = (unit: number): number => {
    const found = kindOf(String.fromCharCode(unit)) + 1;
    known[unit] = found;
    return found;
  };
  return (text) => {
    const counts = new Uint32Array(kinds);
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const isPair = unit >= 0xd800 && unit < 0xdc00;
      const kind = isPair
        ? kindOf(String.fromCodePoint(text.codePointAt(at) ?? unit))
        : (known[unit] || remember(unit)) - 1;
      counts[kind] = (counts[kind] ?? 0) + 1;
      if (isPair) at++;
    }
    return counts;
  };
}
