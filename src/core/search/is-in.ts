import type { Article } from '@/core/article/types';
import type { ArticleState } from './types';

/** Whether an article is in a state of the library. What is archived is neither unread nor being read. */
export function isIn(article: Article, state: ArticleState): boolean {
  const { isArchived = false, isFavourite = false, progress = 0, finishedAt, highlightCount } = article;
  const isFinished = finishedAt !== undefined;
  switch (state) {
    case 'unread':
      return !isArchived && !isFinished && progress === 0;
    case 'reading':
      return !isArchived && !isFinished && progress > 0;
    case 'finished':
      return isFinished;
    case 'archived':
      return isArchived;
    case 'favourite':
      return isFavourite;
    case 'highlighted':
      return highlightCount > 0;
  }
}
