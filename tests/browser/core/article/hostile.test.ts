import { describe, expect, test } from 'vitest';
import { detectArticle } from '@/core/article/detect';
import { extractArticle } from '@/core/article/extract';
import { HOSTILE_PAGES } from '../../../fixtures/hostile';
import { FIRST, type HostilePage, renderPage } from '../../../fixtures/hostile/page';

const ADDRESS = 'https://marlow.example/2026/11/25/the-last-ferry.html';
/** In milliseconds, as the design has it. A machine that does other work too gets a second and a third chance. */
const DETECT = 200;
const EXTRACT = 2_000;
const CHANCES = 3;

const PAGES = Object.values(HOSTILE_PAGES)
  .flat()
  .filter(({ script }) => script === undefined);

/** Parsed, not shown: nothing of it runs, but every name that it takes from the document is taken. */
function parse(page: HostilePage): Document {
  return new DOMParser().parseFromString(renderPage(page), 'text/html');
}

function fastest(act: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let chance = 0; chance < CHANCES && best > 50; chance++) {
    const start = performance.now();
    act();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('a page with', () => {
  test.for(PAGES)('$name is judged and read in time', (page) => {
    const document = parse(page);
    expect(fastest(() => detectArticle(document, ADDRESS))).toBeLessThan(DETECT);
    expect(fastest(() => extractArticle(document, ADDRESS, window))).toBeLessThan(EXTRACT);
    const extraction = extractArticle(document, ADDRESS, window);
    if (page.state === 'any') return;
    expect(extraction.type).toBe(page.state === 'unreachable' ? 'refused' : 'article');
    if (extraction.type !== 'article') return;
    expect(extraction.article.url).toBe(ADDRESS);
    if (!page.mayLoseText) expect(extraction.article.text).toContain(FIRST);
  });
});
