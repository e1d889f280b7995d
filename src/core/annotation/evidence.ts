/** What a part of a quote says and how much of that is found, in Chinese characters (`information`). */
export interface FoundPart {
  readonly said: number;
  readonly found: number;
}

/** How much a place resembles a quote and its surroundings. */
export interface Likeness {
  readonly quote: FoundPart;
  readonly before: FoundPart;
  readonly after: FoundPart;
  /** How much longer or shorter the quote has become: 0 for not at all, 1 for twice as long. */
  readonly stretch: number;
}

/** Where less than this share of the words is left, the passage is gone, whatever stands around it. */
const LEAST_QUOTE = 0.25;
/** Words that stood there once, and do so still, need nothing around them, if they say this much, in Chinese characters... */
const TELLING_WORDS = 4;
/** ...or this much where most of them are left. */
const TELLING = 10;
const MOST_WORDS = 0.9;
/** Between two sides of which so much is left each, the passage is what stands there, if it is about as long as it was. */
const KEPT_SIDES = 0.6;
const MOST_STRETCH = 0.75;
/** Among other elements that needs so much of the words, too. */
const STRANGERS_WORDS = 0.6;
/** Words of which so much is left are in their place beside a telling side of which so much is left. */
const KEPT_WORDS = 0.8;
const KEPT_SIDE = 0.85;
const LITTLE_STRETCH = 0.3;
/** In log-odds, and among other elements. The regression itself has it at 10.1: removed passages would be found elsewhere too often. */
const BAR = 11;
const STRANGERS_BAR = 12.2;
/** A quote that says this much, in Chinese characters, weighs as much as its surroundings. */
const BALANCE = 12;
/** What a stretch costs, in Chinese characters. */
const STRETCH = 3;

/** The likeness in one figure, to compare places of one text by: what is found, in Chinese characters. */
export function totalFound({ quote, before, after, stretch }: Likeness): number {
  return quote.found + before.found + after.found - STRETCH * stretch;
}

/** True where everything is found. */
export function isWhole({ quote, before, after, stretch }: Likeness): boolean {
  return stretch === 0 && [quote, before, after].every(isFound);
}

function isFound({ said, found }: FoundPart): boolean {
  return found > said - 0.01;
}

/**
 * Whether the best place of a text is certain enough: a highlight that is lost is honest, a wrong place is not. Each
 * of the bounds was chosen on the anchoring benchmark's 19,992 dev cases (0.2 % of them wrong, 0.6 % lost); the weights
 * are those of a logistic regression over their winners, wrong places counted three times.
 *
 * @param wereUnique the quote's words stood in the text only once when it was marked
 * @param isStranger the elements around the place are quite other ones than those around the quote
 */
export function isCertain(
  { quote, before, after, stretch }: Likeness,
  wereUnique: boolean,
  isStranger: boolean,
): boolean {
  const words = Math.min(1, quote.found / quote.said);
  // Not a number for a quote that says nothing.
  if (!(words >= LEAST_QUOTE)) return false;
  const telling = stretch === 0 && isFound(quote) ? TELLING_WORDS : TELLING;
  const isUnique = wereUnique && quote.said >= telling && words >= MOST_WORDS;
  if (isUnique && stretch <= LITTLE_STRETCH) return true;
  const sides = [before, after].filter(({ said }) => said > 0);
  const shares = sides.map(({ said, found }) => found / said);
  const better = Math.max(0, ...shares);
  const worse = Math.min(better, ...shares);
  const isBetween = sides.length > 1 && worse >= KEPT_SIDES && stretch <= MOST_STRETCH;
  if (isBetween && (!isStranger || words >= STRANGERS_WORDS)) return true;
  const isBeside = sides.some(({ said, found }) => said >= TELLING && found >= KEPT_SIDE * said);
  if (isBeside && words >= KEPT_WORDS && stretch <= LITTLE_STRETCH) return true;
  const weight = quote.said / (quote.said + BALANCE);
  const odds =
    3.985 * words +
    1.733 * better +
    2.093 * worse +
    weight * (5.178 * words + 4.235) +
    (1 - weight) * (4.011 * better + 3.312 * worse) -
    3.121 * stretch;
  return odds >= (isStranger ? STRANGERS_BAR : BAR);
}
