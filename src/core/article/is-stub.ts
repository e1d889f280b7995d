import type { Article } from './types';

/** True for an article that came from a list of links: its text is not here until its page is read. */
export function isStub({ count, images }: Pick<Article, 'count' | 'images'>): boolean {
  return count.units === 0 && images === 0;
}
