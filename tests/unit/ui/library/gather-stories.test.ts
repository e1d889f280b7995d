import { expect, test } from 'vitest';
import type { Article, ArticleId } from '@/core/article/types';
import { gatherStories, othersOfStory } from '@/ui/library/gather-stories';

const list = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }) as Article);
const stories = new Map([
  ['b', 'b'],
  ['e', 'b'],
  ['d', 'x'],
] as unknown as [ArticleId, ArticleId][]);

test('the articles of a story follow the first of them, the others keep their order', () => {
  expect(gatherStories(list, stories).map(({ id }) => id)).toEqual(['a', 'b', 'e', 'c', 'd']);
  expect(gatherStories(list, new Map())).toBe(list);
});

test('the others of a story are those that are in the list', () => {
  const [a, b, , d] = list as [Article, Article, Article, Article, Article];
  expect(othersOfStory(b, list, stories).map(({ id }) => id)).toEqual(['e']);
  expect(othersOfStory(d, list, stories)).toEqual([]);
  expect(othersOfStory(a, list, stories)).toEqual([]);
});
