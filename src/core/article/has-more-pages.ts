import type { ExtractedArticle } from './types';

/** True for an article of which some pages are not in it, as far as is known. */
export function hasMorePages({ joinedPages }: Pick<ExtractedArticle, 'joinedPages'>): boolean {
  return joinedPages !== undefined && joinedPages.count < joinedPages.total;
}
