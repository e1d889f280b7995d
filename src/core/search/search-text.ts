import { simplifyUnit } from '@/core/text/simplify';
import type { TextSpan } from '@/core/text/types';

/** A text as search sees it, with the way back to the source. */
export interface SearchText {
  /** Letters folded; one space for whatever stands between words, one line break between paragraphs. */
  readonly key: string;
  /** The stretch of the source that a stretch of the key came from. */
  readonly toSource: (inKey: TextSpan) => TextSpan;
}

/** What a unit of a key is. */
export const UNIT = {
  BREAK: 0,
  /** Part of a word of a script that parts its words. */
  WORD: 1,
  /** Of a script in which any run of characters can be looked for: Han, kana, Hangul, Thai, Lao, Khmer, Burmese. */
  GRAM: 2,
} as const;

const UNSEEN = 0xff;
const LINE = 0xfe;
const NOTHING = 0xfd;
const GRAM =
  /[\u0E00-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF\u3005-\u3007\u3041-\u3096\u309D\u309E\u30A1-\u30FA\u30FC-\u30FE\u3105-\u312F\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7FF\uF900-\uFAFF\u{20000}-\u{3FFFD}]/u;
const kinds = new Uint8Array(0x10000).fill(UNSEEN);

/** The kind of a unit of a folded key. Characters beyond the basic plane count as Han, which nearly all in news are. */
export function unitKind(unit: number): number {
  const known = kinds[unit] ?? UNSEEN;
  if (known !== UNSEEN) return known === LINE || known === NOTHING ? UNIT.BREAK : known;
  classify(unit);
  return unitKind(unit);
}

/**
 * Folds a text for search: compatibility forms, case, 繁 to 简; the accents of Latin, Greek and Cyrillic letters, vowel
 * points of Hebrew and Arabic. Blanks between Han and Latin letters go (`用 iPhone` is `用iphone`), other marks and
 * blanks part words. `toSource` is exact to the character.
 */
export function foldForSearch(text: string): SearchText {
  const folder = new Folder(text);
  const { key, places } = folder.fold();
  const toSource = ({ start, end }: TextSpan): TextSpan => {
    const from = start < key.length ? (places[start] ?? text.length) : text.length;
    return { start: from, end: end > start ? clusterEnd(text, places[end - 1] ?? from) : from };
  };
  return { key, toSource };
}

const CHUNK = 8192;
const SPACE = 0x20;
const LINE_BREAK = 0x0a;

/** Two growing columns: the unit of the key, and where in the source it began. */
class Folder {
  private units: Uint16Array;
  private places: Int32Array;
  private length = 0;
  /** What stands between the last unit and the next; 0 for nothing. */
  private gap = 0;
  /** The gap is blanks and nothing else. */
  private isBlank = true;
  private last: number = UNIT.BREAK;

  constructor(private readonly text: string) {
    this.units = new Uint16Array(text.length + 16);
    this.places = new Int32Array(text.length + 16);
  }

  fold(): { key: string; places: Int32Array } {
    const { text } = this;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      let kind = kinds[unit] ?? UNSEEN;
      if (kind === UNSEEN) kind = classify(unit);
      if (kind === UNIT.GRAM) this.push(simplifyUnit(unit), kind, at);
      else if (kind === UNIT.WORD && unit < 0x80)
        this.push(unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit, kind, at);
      else if (kind === UNIT.BREAK) {
        if (this.gap === 0) this.gap = SPACE;
        if (unit !== SPACE && unit !== 0x3000 && unit !== 0xa0) this.isBlank = false;
      } else if (kind === LINE) {
        this.gap = LINE_BREAK;
        this.isBlank = false;
      } else if (kind !== NOTHING) at = this.foldLetter(at);
    }
    let key = '';
    for (let at = 0; at < this.length; at += CHUNK) {
      key += String.fromCharCode(...this.units.subarray(at, Math.min(at + CHUNK, this.length)));
    }
    return { key, places: this.places };
  }

  /** A letter with its marks; returns the place of the last of them. */
  private foldLetter(at: number): number {
    const end = clusterEnd(this.text, at);
    const folded = foldCluster(this.text.slice(at, end));
    for (let index = 0; index < folded.length; index++) {
      const unit = folded.charCodeAt(index);
      const kind = unitKind(unit);
      if (kind !== UNIT.BREAK) this.push(simplifyUnit(unit), kind, at);
    }
    return end - 1;
  }

  private push(unit: number, kind: number, at: number): void {
    if (this.length + 2 > this.units.length) this.grow();
    if (this.gap !== 0) {
      const joins = this.isBlank && kind !== this.last && this.last !== UNIT.BREAK;
      if (this.length > 0 && !joins) {
        this.units[this.length] = this.gap;
        this.places[this.length++] = at;
      }
      this.gap = 0;
      this.isBlank = true;
    }
    this.units[this.length] = unit;
    this.places[this.length++] = at;
    this.last = kind;
  }

  private grow(): void {
    const [units, places] = [new Uint16Array(this.length * 2 + 16), new Int32Array(this.length * 2 + 16)];
    units.set(this.units);
    places.set(this.places);
    [this.units, this.places] = [units, places];
  }
}

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind: number = UNIT.BREAK;
  if (unit === 0x0a) kind = LINE;
  else if (unit >= 0xd800 && unit <= 0xdfff) kind = UNIT.GRAM;
  else if (/\p{Cf}|[\uFE00-\uFE0F]|\xAD/u.test(character)) kind = NOTHING;
  else if (GRAM.test(character)) kind = character.normalize('NFKC') === character ? UNIT.GRAM : UNIT.WORD;
  else if (/[\p{L}\p{N}\p{M}]/u.test(character)) kind = UNIT.WORD;
  kinds[unit] = kind;
  return kind;
}

/** A letter with the marks that follow it, those of half-width kana included. */
function clusterEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < 32 && /[\p{M}\uFF9E\uFF9F]/u.test(text.charAt(end))) end++;
  return end;
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ', ё: 'е' },
};

function foldCluster(cluster: string): string {
  const lower = cluster.normalize('NFKC').toLowerCase();
  const bare = lower
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)[\u0300-\u036F]/gu, '')
    .replace(/[\u0591-\u05C7\u064B-\u065F\u0670\u0640]/g, '')
    .normalize('NFC');
  return bare.replace(/[ßæœøłđðþıςё]/g, (letter) => LETTERS[letter] ?? letter);
}
