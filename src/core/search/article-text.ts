import type { Highlight } from '@/core/annotation/types';
import type { Article } from '@/core/article/types';

/** What of an article can be looked for: its own words first, then what the person added. Paragraphs are lines. */
export function searchableText(article: Article, body: string, highlights: readonly Highlight[]): string {
  const { title, authors, source, tags = [], note = '' } = article;
  const marks = highlights.flatMap(({ quote, note: words, tags: own = [] }) => [quote.exact, words, ...own]);
  return [title, ...authors, source ?? '', body, ...tags, note, ...marks].join('\n');
}
