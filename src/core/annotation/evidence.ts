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
const LEAST_QUOTE = 0.2;
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
  return stretch === 0 && [quote, before, after].every(({ said, found }) => found > said - 0.01);
}

/**
 * Whether the best place of a text is certain enough: a highlight that is lost is honest, a wrong place is
 * not. The weights are those of a logistic regression over the winners of the anchoring benchmark's 19,992 dev
 * cases, wrong places counted three times; fitted on half the pages it says the same of the other half
 * (0.4 % wrong, 0.6 % lost).
 */
export function isCertain(likeness: Likeness): boolean {
  const { quote, before, after, stretch } = likeness;
  const words = Math.min(1, quote.found / quote.said);
  if (!(words >= LEAST_QUOTE)) return false;
  const sides = [before, after].filter(({ said }) => said > 0).map(({ said, found }) => found / said);
  const better = Math.max(0, ...sides);
  const worse = Math.min(better, ...sides);
  const weight = quote.said / (quote.said + BALANCE);
  const odds =
    3.985 * words +
    1.733 * better +
    2.093 * worse +
    weight * (5.178 * words + 4.235) +
    (1 - weight) * (4.011 * better + 3.312 * worse) -
    3.121 * stretch;
  return odds >= 10.139;
}
