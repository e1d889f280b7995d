import type { TextSpan } from '@/core/text/types';
import { simplifyUnit } from './simplify';

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
  let key = '';
  const places: number[] = [];
  let gap = '';
  let isBlank = true;
  let last: number = UNIT.BREAK;
  const push = (unit: number, at: number): void => {
    const kind = unitKind(unit);
    const joins = isBlank && kind !== last && last !== UNIT.BREAK;
    if (gap !== '' && key !== '' && !joins) {
      key += gap;
      places.push(at);
    }
    gap = '';
    isBlank = true;
    key += String.fromCharCode(unit);
    places.push(at);
    last = kind;
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    let kind = kinds[unit] ?? UNSEEN;
    if (kind === UNSEEN) kind = classify(unit);
    if (kind === UNIT.GRAM) push(simplifyUnit(unit), at);
    else if (kind === UNIT.WORD && unit < 0x80) push(unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit, at);
    else if (kind === NOTHING) continue;
    else if (kind === LINE) {
      gap = '\n';
      isBlank = false;
    } else if (kind === UNIT.BREAK) {
      if (gap === '') gap = ' ';
      if (unit !== 0x20 && unit !== 0x3000 && unit !== 0xa0) isBlank = false;
    } else {
      const end = clusterEnd(text, at);
      const folded = foldCluster(text.slice(at, end));
      for (let index = 0; index < folded.length; index++) {
        const part = folded.charCodeAt(index);
        if (unitKind(part) !== UNIT.BREAK) push(simplifyUnit(part), at);
      }
      at = end - 1;
    }
  }
  const toSource = ({ start, end }: TextSpan): TextSpan => {
    const from = places[start] ?? text.length;
    return { start: from, end: end > start ? clusterEnd(text, places[end - 1] ?? from) : from };
  };
  return { key, toSource };
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
