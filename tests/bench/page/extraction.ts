import { extract } from '../adapters/extraction';
import { freshCopy, type PageSource, parsePage } from './page-source';
import { extractWithDefuddle, extractWithReadability, type PeerArticle, parseWithReadability } from './peers';
import { takeTurns } from './take-turns';

/** Milliseconds of every round, product then Readability; both make their clone within the time. */
export function timeExtraction(source: PageSource, rounds: number): number[][] {
  const page = parsePage(source);
  return takeTurns(
    () => freshCopy(page),
    [(copy) => extract(copy, source.url), parseWithReadability],
    rounds,
  );
}

/** What each extractor finds; null where it finds no article. */
export function compareExtraction(source: PageSource): Record<string, PeerArticle | null> {
  const page = parsePage(source);
  return {
    lede: extract(page, source.url),
    Readability: extractWithReadability(page),
    Defuddle: extractWithDefuddle(page, source.url),
  };
}
