import { extractArticle } from '@/core/article/extract?clocked';
import { freshCopy, type PageSource, parsePage } from './page-source';
import { stageTimes } from './stage-clock';

/** What is not a function that extract.ts imports: the parser, and next to nothing else. */
const REST = 'Readability and the rest';

/** Milliseconds of each stage of `extractArticle`, a figure for each round. */
export function timeStages(source: PageSource, rounds: number): Record<string, number[]> {
  const page = parsePage(source);
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++) {
    const copy = freshCopy(page);
    stageTimes.clear();
    const start = performance.now();
    extractArticle(copy, source.url, window);
    const total = performance.now() - start;
    const staged = [...stageTimes.values()].reduce((sum, stage) => sum + stage, 0);
    for (const [stage, ms] of [...stageTimes, [REST, total - staged] as const]) {
      times[stage] = [...(times[stage] ?? []), ms];
    }
  }
  return times;
}
