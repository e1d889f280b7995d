import { detectArticle } from '@/core/article/detect';
import { extractArticle } from '@/core/article/extract';

/** The product's own functions in the shape that extraction benchmarks expect. */
export const name = 'lede';

export function detect(document: Document, url: string): { article: boolean; score: number } {
  const { article, score } = detectArticle(document, url);
  return { article, score };
}

/** A refusal maps to null, as does a page without an article. */
export function extract(document: Document, url: string) {
  const extraction = extractArticle(document, url, window);
  if (extraction.type !== 'article') return null;
  const { html, text, title, authors, published, lang, source } = extraction.article;
  return { html, text, title, byline: authors.join(', ') || null, date: published, lang, site: source };
}
