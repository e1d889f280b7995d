import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { ArticleId, ExtractedArticle, JoinedPages } from '@/core/article/types';
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
    const { count } = extracted();
    await expect(
      articles.setShown(NOWHERE, { hidden: [], text: '', count, images: 0 }),
    ).rejects.toMatchObject({
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

  test('reading an article with highlights again keeps the copy they stand in', async () => {
    const { articles, highlights } = makeLibrary();
    const id = await articles.saveDraft(extracted());
    await highlights.add(marked(id));
    await articles.saveDraft(extracted({ html: '<p>newer</p>' }));
    const stored = await articles.get(id);
    expect(stored?.content.html).toBe(extracted().html);
    expect(stored?.article).toMatchObject({ state: 'saved', highlightCount: 1 });
  });

  test('saving it again takes the new copy and keeps the highlights; the old copy can be put back', async () => {
    const { articles, highlights } = makeLibrary();
    const id = await articles.save(extracted());
    await highlights.add(marked(id));
    const before = await articles.get(id);
    if (!before) throw new Error('not stored');
    await articles.save(extracted({ html: '<p>new</p>', title: '改过的标题' }));
    const after = await articles.get(id);
    expect(after?.content.html).toBe('<p>new</p>');
    expect(after?.article).toMatchObject({ title: '改过的标题', highlightCount: 1 });
    expect(await highlights.listFor(id)).toHaveLength(1);
    await articles.putBack(before);
    expect(await articles.get(id)).toMatchObject({
      content: before.content,
      article: { title: before.article.title },
    });
  });

  test.for([
    ['more of its pages', { count: 1, total: 3 }, { count: 3, total: 3 }, 'new'],
    ['fewer of its pages', { count: 3, total: 3 }, { count: 2, total: 3, missing: [2] }, 'old'],
    ['more pages than the one that was saved before', undefined, { count: 3, total: 3 }, 'new'],
    ['all in one page now', { count: 3, total: 3 }, undefined, 'new'],
  ] as const)('a copy with %s: %j, then %j, keeps the %s one', async ([, before, after, kept]) => {
    const { articles } = makeLibrary();
    const pages = (joinedPages?: JoinedPages): Partial<ExtractedArticle> =>
      joinedPages ? { joinedPages } : {};
    const id = await articles.save(extracted({ text: 'old', ...pages(before) }));
    await articles.save(extracted({ text: 'new', ...pages(after) }));
    const stored = await articles.get(id);
    expect(stored?.content.text).toBe(kept);
    expect(stored?.article.joinedPages).toEqual(kept === 'new' ? after : before);
  });

  test('reading all pages takes the place of a marked copy of one page, and keeps the highlights', async () => {
    const { articles, highlights } = makeLibrary();
    const id = await articles.saveDraft(extracted({ text: 'old', joinedPages: { count: 1, total: 3 } }));
    await highlights.add(marked(id));
    await articles.saveDraft(extracted({ text: 'new', joinedPages: { count: 3, total: 3 } }));
    const stored = await articles.get(id);
    expect(stored?.content.text).toBe('new');
    expect(stored?.article.highlightCount).toBe(1);
  });

  test('the phone’s address, AMP’s and the one the page declares are one entry', async () => {
    const { articles, counts } = makeLibrary();
    const canonical = 'https://news.example/pier';
    const id = await articles.save(extracted({ url: 'https://news.example/view?share=42', canonical }));
    const others = [
      'https://m.news.example/pier',
      'https://news.example/amp/pier',
      'https://news.example/view?s=7',
    ];
    for (const url of others) expect(await articles.save(extracted({ url, canonical }))).toBe(id);
    expect(await counts()).toMatchObject({ articles: 1 });
    expect(
      await articles.findFor(extracted({ url: 'https://news.example/view?s=8', canonical })),
    ).toMatchObject({ id });
  });

  test('articles that declare one address for all are as many as their titles', async () => {
    const { articles, counts } = makeLibrary();
    const canonical = 'https://news.example/news';
    await articles.save(extracted({ url: 'https://news.example/?id=1', canonical, title: '一' }));
    await articles.save(extracted({ url: 'https://news.example/?id=2', canonical, title: '二' }));
    expect(await counts()).toMatchObject({ articles: 2 });
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

describe('the trash', () => {
  test('takes an article with its body and its highlights, and gives all of it back', async () => {
    const { articles, highlights } = makeLibrary();
    const id = await articles.save(extracted());
    const other = await articles.save(extracted({ url: 'https://news.example/other' }));
    await highlights.add(marked(id));
    await highlights.add(marked(other));
    const before = await articles.get(id);
    const passages = await highlights.listFor(id);

    expect(await articles.remove([id])).toEqual([id]);
    expect(await articles.get(id)).toBeNull();
    expect(await articles.findByUrl(extracted().url)).toBeNull();
    expect((await articles.list()).map((article) => article.id)).toEqual([other]);
    expect(await articles.listTrash()).toMatchObject([{ id, deletedAt: expect.any(Number) }]);

    await articles.restore([id]);
    await articles.restore([id]);
    expect(await articles.get(id)).toEqual(before);
    expect(await highlights.listFor(id)).toEqual(passages);
    expect(await articles.listTrash()).toEqual([]);
  });

  test('an article that is gone or in the trash already is not taken again', async () => {
    const { articles } = makeLibrary();
    const id = await articles.save(extracted());
    await articles.remove([id]);
    expect(await articles.remove([id, NOWHERE])).toEqual([]);
  });

  test('saving the address again brings the article back with what was marked in it', async () => {
    const { articles, highlights, counts } = makeLibrary();
    const id = await articles.save(extracted());
    await highlights.add(marked(id));
    await articles.update([id], { isFavourite: true });
    await articles.remove([id]);
    expect(await articles.save(extracted())).toBe(id);
    expect(await articles.list()).toMatchObject([{ id, highlightCount: 1, isFavourite: true }]);
    expect(await articles.listTrash()).toEqual([]);
    expect(await counts()).toEqual({ articles: 1, contents: 1, highlights: 1 });
  });

  test('reading the address again does so too, as a draft where nothing was marked', async () => {
    const { articles } = makeLibrary();
    const id = await articles.save(extracted());
    await articles.remove([id]);
    expect(await articles.saveDraft(extracted())).toBe(id);
    expect((await articles.get(id))?.article).toMatchObject({ state: 'draft' });
    expect((await articles.get(id))?.article).not.toHaveProperty('deletedAt');
  });

  test('what has been in it for long goes for good', async () => {
    const { articles, highlights, counts } = makeLibrary();
    const id = await articles.save(extracted());
    await highlights.add(marked(id));
    await articles.save(extracted({ url: 'https://news.example/other' }));
    await articles.remove([id]);
    const [{ deletedAt = 0 } = {}] = await articles.listTrash();
    expect(await articles.emptyTrash(deletedAt)).toBe(0);
    expect(await articles.emptyTrash(deletedAt + 1)).toBe(1);
    expect(await counts()).toEqual({ articles: 1, contents: 1, highlights: 0 });
  });
});

describe('what the person adds to an article', () => {
  test('stays when the article is saved again', async () => {
    const { articles } = makeLibrary();
    const id = await articles.save(extracted());
    const change = { isFavourite: true, isArchived: true, note: '再看一遍', progress: 0.5 };
    await articles.update([id], change);
    await articles.tag([id], { add: ['城建', '要闻'] });
    await articles.save(extracted({ html: '<p>新的正文。</p>' }));
    expect((await articles.get(id))?.article).toMatchObject({ ...change, tags: ['城建', '要闻'] });
  });

  test('tags are given once and taken away by name', async () => {
    const { articles } = makeLibrary();
    const one = await articles.save(extracted());
    const other = await articles.save(extracted({ url: 'https://news.example/other' }));
    await articles.tag([one], { add: ['城建'] });
    await articles.tag([one, other], { add: ['要闻', '城建'] });
    await articles.tag([other], { remove: ['要闻'] });
    expect((await articles.get(one))?.article.tags).toEqual(['城建', '要闻']);
    expect((await articles.get(other))?.article.tags).toEqual(['城建']);
  });

  test('changing an article that is gone is told', async () => {
    const { articles } = makeLibrary();
    await expect(articles.update([NOWHERE], { note: 'x' })).rejects.toMatchObject({
      code: 'article-missing',
    });
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
