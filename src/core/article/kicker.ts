import { key, length } from './title-parts';

/** The line over a headline, written before it with a colon; without a space only where no spaces are written. */
const KICKER = /^[^:：]{2,60}(?:: |：)/;
/** A kicker is no longer than this, in code points. */
const MAX_KICKER = 60;
/** The headline is at least this share of itself with its kicker. */
const LEAST_HEADLINE = 0.4;

/**
 * The headline with the kicker that `<title>` and a declared title both have (`After the flood: Pier reopens`), or
 * without the one that a declared title leaves out; the heading itself where neither is the case.
 */
export function settleKicker(heading: string, documentTitle: string, declared: readonly string[]): string {
  return (
    withKicker(heading, documentTitle, declared) ?? withoutKicker(heading, documentTitle, declared) ?? heading
  );
}

function withKicker(heading: string, documentTitle: string, declared: readonly string[]): string | null {
  const whole = declared.find((title) => KICKER.test(title) && isLaterPart(title, heading));
  return whole !== undefined && key(documentTitle).startsWith(key(whole)) ? whole : null;
}

/** Only a colon makes a kicker of words that a title begins with: without it they may belong to the headline. */
function withoutKicker(heading: string, documentTitle: string, declared: readonly string[]): string | null {
  const rest = declared.find(
    (title) => isLaterPart(heading, title) && length(title) >= length(heading) * LEAST_HEADLINE,
  );
  if (!rest) return null;
  const kicker = heading.slice(0, heading.length - rest.length).trim();
  const isPartOfTitle = [documentTitle, ...declared].some((title) => key(title).startsWith(key(kicker)));
  return length(kicker) <= MAX_KICKER && (!isPartOfTitle || /[:：]$/.test(kicker)) ? rest : null;
}

function isLaterPart(whole: string, part: string): boolean {
  return key(whole) !== key(part) && key(whole).endsWith(key(part));
}
