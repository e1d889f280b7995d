import { isProbablyReaderable } from '@mozilla/readability';
import { detect } from '../adapters/extraction';
import { freshCopy, type PageSource, parsePage } from './page-source';
import { takeTurns } from './take-turns';

/** What both say of a page, and milliseconds of every round, product then isProbablyReaderable. */
export function compareDetection(source: PageSource, rounds: number) {
  const page = parsePage(source);
  return {
    verdicts: [detect(page, source.url).article, isProbablyReaderable(page)],
    times: takeTurns(
      () => freshCopy(page),
      [(copy) => detect(copy, source.url), (copy) => isProbablyReaderable(copy)],
      rounds,
    ),
  };
}
