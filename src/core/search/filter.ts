import type { Article } from '@/core/article/types';
import { foldForSearch } from './search-text';
import type { ArticleState, SearchQuery } from './types';

/** Whether an article meets the conditions of a query other than its words. */
export function meetsConditions(article: Article, query: SearchQuery): boolean {
  const { tags, sources, langs, states, before, after } = query;
  return (
    (before === null || article.savedAt < before) &&
    (after === null || article.savedAt >= after) &&
    states.every((state) => isIn(article, state)) &&
    langs.every((lang) => isInLanguage(article.lang, lang)) &&
    tags.every((tag) => article.tags?.some((own) => foldForSearch(own).key === tag)) &&
    sources.every((source) => foldForSearch(`${article.source ?? ''}\n${article.url}`).key.includes(source))
  );
}

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

function isInLanguage(tag: string, wanted: string): boolean {
  const lower = tag.toLowerCase();
  return lower === wanted || lower.startsWith(`${wanted}-`);
}
