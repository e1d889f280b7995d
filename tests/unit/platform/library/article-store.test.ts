import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { ArticleId } from '@/core/article/types';
import { extracted, makeLibrary, marked } from './make';

const NOWHERE = 'no-such-article' as ArticleId;

describe('saveDraft and save', () => {
  test('a draft is stored whole, and is in no list', async () => {
    const { articles } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    const { html, text, trace, ...metadata } = extracted();
    expect(await articles.get(id)).toEqual({
      article: { ...metadata, id, state: 'draft', savedAt: 1000, openedAt: 1000, highlightCount: 0 },
      content: { id, html, text, trace },
    });
    expect(await articles.list()).toEqual([]);
  });

  test('an address is one entry, however it is spelled', async () => {
    const { articles, counts } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    const again = await articles.save(extracted({ url: 'https://news.example/pier/?utm_source=x#top' }));
    expect(again).toBe(id);
    expect(await counts()).toMatchObject({ articles: 1, contents: 1 });
    expect(await articles.findByUrl('https://news.example/pier')).toMatchObject({ id, state: 'saved' });
  });

  test('a copy that the person has picked gives way only to another pick', async () => {
    const { articles } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    const picked = extracted({ html: '<p>选出来的正文。</p>', trace: { chosenBy: 'person', removals: [] } });
    expect(await articles.replace(picked)).toBe(id);
    await articles.saveDraft(extracted());
    await articles.save(extracted());
    expect(await articles.get(id)).toMatchObject({
      article: { state: 'saved' },
      content: { html: picked.html },
    });
    await articles.replace({ ...picked, html: '<p>又选了一次。</p>' });
    expect(await articles.get(id)).toMatchObject({
      article: { state: 'saved' },
      content: { html: '<p>又选了一次。</p>' },
    });
  });

  test('a pick keeps the highlights of the copy before it', async () => {
    const { articles, highlights } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    const highlight = await highlights.add(marked(id));
    await articles.replace(extracted({ html: '<p>选出来的正文。</p>' }));
    expect(await highlights.listFor(id)).toEqual([highlight]);
    expect((await articles.get(id))?.article).toMatchObject({ highlightCount: 1, state: 'saved' });
  });

  test('what is hidden is remembered, with what is left, and outlives a new copy', async () => {
    const { articles } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    const hidden = [{ key: '三月的江边#14#1' }];
    const count = { cjk: 5, punct: 1, words: 0, units: 6 };
    await articles.setShown(id, { hidden, text: '剩下的文字', count, images: 0 });
    expect(await articles.get(id)).toMatchObject({
      article: { count },
      content: { hidden, text: '剩下的文字', html: extracted().html },
    });
    await articles.saveDraft(extracted());
    expect((await articles.get(id))?.content.hidden).toEqual(hidden);
  });

  test('nothing can be hidden in an article that is gone', async () => {
    const { articles } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    await articles.remove(id);
    const { count } = extracted();
    await expect(articles.setShown(id, { hidden: [], text: '', count, images: 0 })).rejects.toMatchObject({
      code: 'article-missing',
    });
  });

  test('reading a saved article again keeps its copy and notes the visit', async () => {
    const { articles } = makeLibrary();
    const id = await articles.save(extracted());
    await articles.saveDraft(extracted({ title: '改过的标题', html: '<p>new</p>' }));
    const stored = await articles.get(id);
    expect(stored?.article).toMatchObject({ title: '老码头改成了公园', state: 'saved', savedAt: 1000 });
    expect(stored?.article.openedAt).toBeGreaterThan(1000);
    expect(stored?.content.html).toBe(extracted().html);
  });

  test('saving again takes the new copy and keeps the place in the list', async () => {
    const { articles } = makeLibrary();
    const id = await articles.save(extracted());
    await articles.save(extracted({ title: '改过的标题', html: '<p>new</p>' }));
    const stored = await articles.get(id);
    expect(stored?.article).toMatchObject({ title: '改过的标题', savedAt: 1000 });
    expect(stored?.content.html).toBe('<p>new</p>');
  });

  test('an article with highlights keeps the copy they stand in', async () => {
    const { articles, highlights } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    await highlights.add(marked(id));
    await articles.save(extracted({ html: '<p>new</p>' }));
    await articles.saveDraft(extracted({ html: '<p>newer</p>' }));
    const stored = await articles.get(id);
    expect(stored?.content.html).toBe(extracted().html);
    expect(stored?.article).toMatchObject({ state: 'saved', highlightCount: 1 });
  });

  test('two windows that save one address at once make one entry', async () => {
    const { articles, second, counts } = makeLibrary();
    const other = second();
    const ids = await Promise.all([
      articles.save(extracted()),
      other.save(extracted()),
      articles.saveDraft(extracted()),
      other.saveDraft(extracted()),
    ]);
    expect(new Set(ids).size).toBe(1);
    expect(await counts()).toMatchObject({ articles: 1, contents: 1 });
    expect(await articles.findByUrl(extracted().url)).toMatchObject({ state: 'saved' });
  });
});

describe('keep', () => {
  test('saves a draft now', async () => {
    const { articles } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    await articles.keep(id);
    expect(await articles.list()).toMatchObject([{ id, state: 'saved', savedAt: 1001 }]);
  });

  test('leaves a saved article and a missing one alone', async () => {
    const { articles, counts } = makeLibrary();
    await articles.save(extracted());
    await articles.keep((await articles.list())[0]?.id ?? NOWHERE);
    await articles.keep(NOWHERE);
    expect(await articles.list()).toMatchObject([{ savedAt: 1000 }]);
    expect(await counts()).toMatchObject({ articles: 1 });
  });
});

describe('get, findByUrl and list', () => {
  test('what is not there is null', async () => {
    const { articles } = makeLibrary();
    expect(await articles.get(NOWHERE)).toBeNull();
    expect(await articles.findByUrl('https://news.example/other')).toBeNull();
    expect(await articles.list()).toEqual([]);
  });

  test('the newest comes first, and a limit holds', async () => {
    const { articles } = makeLibrary();
    for (const name of ['a', 'b', 'c']) {
      await articles.save(extracted({ url: `https://news.example/${name}`, title: name }));
    }
    await articles.saveDraft(extracted({ url: 'https://news.example/draft' }));
    expect((await articles.list()).map(({ title }) => title)).toEqual(['c', 'b', 'a']);
    expect((await articles.list(2)).map(({ title }) => title)).toEqual(['c', 'b']);
  });

  test('the key of the address is no part of an article', async () => {
    const { articles } = makeLibrary();
    const id = await articles.save(extracted());
    for (const article of [
      (await articles.get(id))?.article,
      await articles.findByUrl(extracted().url),
      ...(await articles.list()),
    ]) {
      expect(article).not.toHaveProperty('urlKey');
    }
  });
});

describe('remove and restore', () => {
  test('takes an article with its body and its highlights, and brings all of it back', async () => {
    const { articles, highlights, counts } = makeLibrary();
    const id = await articles.save(extracted());
    const other = await articles.save(extracted({ url: 'https://news.example/other' }));
    await highlights.add(marked(id));
    await highlights.add(marked(id, '公园'));
    await highlights.add(marked(other));
    const before = await articles.get(id);
    const passages = await highlights.listFor(id);

    const removed = await articles.remove(id);
    expect(await counts()).toEqual({ articles: 1, contents: 1, highlights: 1 });
    expect(await articles.get(id)).toBeNull();

    if (removed) await articles.restore(removed);
    expect(await articles.get(id)).toEqual(before);
    expect(await highlights.listFor(id)).toEqual(passages);
    expect(await highlights.listFor(other)).toHaveLength(1);
  });

  test('an article that is gone gives null', async () => {
    const { articles } = makeLibrary();
    expect(await articles.remove(NOWHERE)).toBeNull();
  });

  test('restoring twice is restoring once', async () => {
    const { articles, highlights, counts } = makeLibrary();
    const id = await articles.save(extracted());
    await highlights.add(marked(id));
    const removed = await articles.remove(id);
    if (!removed) throw new Error('nothing was removed');
    await articles.restore(removed);
    await articles.restore(removed);
    expect(await counts()).toEqual({ articles: 1, contents: 1, highlights: 1 });
    expect(await articles.get(id)).toMatchObject({ article: { highlightCount: 1 } });
  });

  test('a twin stored meanwhile hands over its highlights', async () => {
    const { articles, highlights, counts } = makeLibrary();
    const id = await articles.save(extracted());
    await highlights.add(marked(id));
    const removed = await articles.remove(id);
    const twin = await articles.save(extracted());
    await highlights.add(marked(twin, '公园'));
    if (removed) await articles.restore(removed);
    expect(await counts()).toEqual({ articles: 1, contents: 1, highlights: 2 });
    expect(await articles.findByUrl(extracted().url)).toMatchObject({ id, highlightCount: 2 });
    expect((await highlights.listFor(id)).map(({ quote }) => quote.exact)).toEqual(['老码头', '公园']);
  });

  test('a draft whose twin was saved meanwhile comes back saved', async () => {
    const { articles } = makeLibrary();
    const removed = await articles.remove(await articles.saveDraft(extracted()));
    await articles.save(extracted());
    if (removed) await articles.restore(removed);
    expect(await articles.list()).toMatchObject([{ state: 'saved' }]);
  });
});

describe('pruneDrafts', () => {
  test('removes drafts that were opened before, and nothing else', async () => {
    const { articles, highlights, counts } = makeLibrary();
    const [old, reopened, kept, marks] = ['old', 'reopened', 'kept', 'marks'].map((name) =>
      extracted({ url: `https://news.example/${name}`, title: name }),
    );
    if (!old || !reopened || !kept || !marks) throw new Error('no articles');
    await articles.saveDraft(old);
    await articles.saveDraft(reopened);
    await articles.keep(await articles.saveDraft(kept));
    await highlights.add(marked(await articles.saveDraft(marks)));
    await articles.saveDraft(reopened);
    const fresh = await articles.get((await articles.findByUrl(reopened.url))?.id ?? NOWHERE);

    expect(await articles.pruneDrafts(fresh?.article.openedAt ?? 0)).toBe(1);
    expect(await articles.findByUrl(old.url)).toBeNull();
    expect(await counts()).toEqual({ articles: 3, contents: 3, highlights: 1 });
    expect(await articles.pruneDrafts(fresh?.article.openedAt ?? 0)).toBe(0);
  });
});
