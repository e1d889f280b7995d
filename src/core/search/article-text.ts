import type { Highlight } from '@/core/annotation/types';
import type { Article } from '@/core/article/types';

/** What of an article can be looked for: title and body first, for snippets begin there. Paragraphs are lines. */
export function searchableText(article: Article, body: string, highlights: readonly Highlight[]): string {
  const { title, authors, source, tags = [], note = '' } = article;
  const marks = highlights.flatMap(({ quote, note: words, tags: own = [] }) => [quote.exact, words, ...own]);
  return [title, body, ...tags, note, ...marks, ...authors, source ?? ''].join('\n');
}
