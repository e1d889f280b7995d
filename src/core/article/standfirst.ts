import { isLeaf, linkedShare, visibleText } from './blocks';
import { lettersOf } from './letters-of';

/** Longer than this is the text itself; in UTF-16 units. */
const MAX_LENGTH = 600;

/** The letters that a paragraph is known by stand within so many of its UTF-16 units. */
const KNOWN_WITHIN = 200;

/**
 * Descriptions are often cut off: so many of its letters are enough to know the paragraph by. A shorter one is a
 * title or a slogan. A Chinese character says as much as two letters.
 */
const KNOWN_BY = { letters: 60, characters: 30 };
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const DESCRIPTIONS =
  'meta[property="og:description"], meta[name="description" i], meta[name="twitter:description"]';

/** Links and emphasis in one paragraph. */
const MAX_PARTS = 8;

/** What stands elsewhere on the page with the same words is another thing. */
const ELSEWHERE = 'nav, aside, footer, li, figcaption, a';

/**
 * The paragraph under the title that sums the story up, where the page declares it as its description: it often stands
 * outside of the box with the text, and the parser leaves it there.
 */
export function findStandfirst(page: Document): string | null {
  const described = [...page.querySelectorAll(DESCRIPTIONS)].map((meta) =>
    lettersOf(meta.getAttribute('content') ?? ''),
  );
  const known = described.flatMap((one) => beginning(one) ?? []);
  if (known.length === 0) return null;
  for (const element of page.querySelectorAll('p, div, h2, h3, strong, section, span')) {
    // A box of many parts or of other blocks is no paragraph, and its whole text is dear to ask for.
    if (element.childElementCount > MAX_PARTS || !isLeaf(element)) continue;
    const raw = element.textContent ?? '';
    if (raw.length < KNOWN_BY.characters || raw.length > MAX_LENGTH * 2) continue;
    const text = visibleText(element);
    if (text.length > MAX_LENGTH) continue;
    const letters = lettersOf(text.slice(0, KNOWN_WITHIN));
    if (!known.some((start) => letters.startsWith(start))) continue;
    if (!element.closest(ELSEWHERE) && linkedShare(element) < 0.5) return text;
  }
  return null;
}

/** Puts the standfirst before the text, unless it is in it. */
export function addStandfirst(root: Element, standfirst: string): void {
  const text = root.textContent ?? '';
  if (text.includes(standfirst)) return;
  const letters = lettersOf(standfirst);
  if (lettersOf(text).includes(beginning(letters) ?? letters)) return;
  const paragraph = root.ownerDocument.createElement('p');
  paragraph.textContent = standfirst;
  root.prepend(paragraph);
}

/** So much of a description as tells it from others; null where it is too short for that. */
function beginning(letters: string): string | null {
  const length = CJK.test(letters) ? KNOWN_BY.characters : KNOWN_BY.letters;
  return letters.length < length ? null : letters.slice(0, length);
}
