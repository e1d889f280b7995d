import type { Article } from '@/core/article/types';
import { isIn } from './is-in';
import { foldForSearch } from './search-text';
import type { SearchQuery } from './types';

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

function isInLanguage(tag: string, wanted: string): boolean {
  const lower = tag.toLowerCase();
  return lower === wanted || lower.startsWith(`${wanted}-`);
}
