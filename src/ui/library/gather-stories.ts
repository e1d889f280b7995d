import type { Article, ArticleId } from '@/core/article/types';

/** The story of each article that is not alone with it; see `TwinStore.stories`. */
export type Stories = ReadonlyMap<ArticleId, ArticleId>;

/** The articles of one story one after the other, at the place of the first of them; the others in their order. */
export function gatherStories(list: readonly Article[], stories: Stories): readonly Article[] {
  if (stories.size === 0) return list;
  const placed = new Map<ArticleId, Article[]>();
  const groups: Article[][] = [];
  for (const article of list) {
    const story = stories.get(article.id);
    const group = story && placed.get(story);
    if (group) group.push(article);
    else {
      const alone = [article];
      groups.push(alone);
      if (story) placed.set(story, alone);
    }
  }
  return groups.flat();
}

/** The other articles of an article's story, among `list`. */
export function othersOfStory(article: Article, list: readonly Article[], stories: Stories): Article[] {
  const story = stories.get(article.id);
  return story ? list.filter((other) => other.id !== article.id && stories.get(other.id) === story) : [];
}
