import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { linkStub } from '@/core/article/link-stub';
import type { ExtractedArticle } from '@/core/article/types';
import { keepStub } from '@/platform/library/keep-stub';
import { extracted, makeLibrary } from './make';

const stub = linkStub({
  url: `${extracted().url}?utm_source=x`,
  words: '链接',
  lang: 'zh',
}) as ExtractedArticle;

test('a link is stored once, and its page fills it', async () => {
  const { articles, database } = makeLibrary();
  await keepStub(database, stub, 10);
  await keepStub(database, stub, 20);
  expect(await articles.list()).toMatchObject([{ title: '链接', state: 'saved', savedAt: 10 }]);
  await articles.saveDraft(extracted());
  expect(await articles.list()).toMatchObject([{ title: extracted().title, count: extracted().count }]);
});

test.each(['draft', 'saved', 'trashed'] as const)(
  'an article that is there as %s is kept with its text',
  async (state) => {
    const { articles, database } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    await database.articles.update(id, { state, ...(state === 'trashed' && { deletedAt: 5 }) });
    await keepStub(database, stub, 20);
    expect(await articles.get(id)).toMatchObject({
      article: { title: extracted().title, state: 'saved' },
      content: { text: extracted().text },
    });
    expect((await database.articles.get(id))?.deletedAt).toBeUndefined();
  },
);
