import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { HighlightId } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { extracted, makeLibrary, marked } from './make';

const NOWHERE = 'no-such-article' as ArticleId;
const NONE = 'no-such-highlight' as HighlightId;

async function libraryWithArticle() {
  const library = makeLibrary();
  const id = await library.articles.saveDraft(extracted());
  const countOf = async () => (await library.articles.get(id))?.article.highlightCount;
  return { ...library, id, countOf };
}

describe('HighlightStore', () => {
  test('adds a highlight with its quote, its place and an empty note', async () => {
    const { highlights, id } = await libraryWithArticle();
    const highlight = await highlights.add(marked(id));
    expect(highlight).toMatchObject({
      articleId: id,
      colour: 'yellow',
      quote: { exact: '老码头' },
      positions: { reader: { start: 6, end: 9 } },
      note: '',
    });
    expect(highlight.createdAt).toBe(highlight.updatedAt);
    expect(await highlights.listFor(id)).toEqual([highlight]);
  });

  test('lists those of all articles with a tag, the newest first, and the tags there are', async () => {
    const { highlights, id } = await libraryWithArticle();
    const first = await highlights.add(marked(id));
    const second = await highlights.add(marked(id, '江边'));
    const third = await highlights.add(marked(id, '公园'));
    await highlights.update(first.id, { tags: ['河', '城建'] });
    await highlights.update(second.id, { tags: ['河'] });
    await highlights.remove(third.id);
    const listed = await highlights.listAll(() => true, 9, '河');
    expect(listed.map(({ highlight }) => highlight.quote.exact)).toEqual(['江边', '老码头']);
    expect(await highlights.listAll(() => true, 1, '河')).toHaveLength(1);
    expect(await highlights.listTags()).toEqual(['城建', '河']);
  });

  test('a highlight keeps a draft', async () => {
    const { articles, highlights, id } = await libraryWithArticle();
    await highlights.add(marked(id));
    expect(await articles.list()).toMatchObject([{ id, state: 'saved', highlightCount: 1 }]);
  });

  test('a highlight leaves the date of a saved article alone', async () => {
    const { articles, highlights, id } = await libraryWithArticle();
    await articles.keep(id);
    const before = (await articles.list())[0]?.savedAt;
    await highlights.add(marked(id));
    expect(await articles.list()).toMatchObject([{ savedAt: before }]);
  });

  test('marks the same passage once, and its twin elsewhere in the article too', async () => {
    const { highlights, id } = await libraryWithArticle();
    const first = await highlights.addOnce(marked(id));
    expect(await highlights.addOnce({ ...marked(id), colour: 'pink' })).toEqual(first);
    const { selectors } = marked(id);
    await highlights.addOnce({
      ...marked(id),
      selectors: { ...selectors, place: { ...selectors.place, relative: 0.9 } },
    });
    expect(await highlights.listFor(id)).toHaveLength(2);
  });

  test('lists in the order in which they were made', async () => {
    const { highlights, id } = await libraryWithArticle();
    for (const exact of ['三', '一', '二']) await highlights.add(marked(id, exact));
    expect((await highlights.listFor(id)).map(({ quote }) => quote.exact)).toEqual(['三', '一', '二']);
    expect(await highlights.listFor(NOWHERE)).toEqual([]);
  });

  test('the count of the article follows', async () => {
    const { highlights, id, countOf } = await libraryWithArticle();
    const first = await highlights.add(marked(id));
    await highlights.add(marked(id, '公园'));
    expect(await countOf()).toBe(2);
    await highlights.remove(first.id);
    expect(await countOf()).toBe(1);
    await highlights.restore(first);
    await highlights.restore(first);
    expect(await countOf()).toBe(2);
  });

  test('two at once are counted as two', async () => {
    const { highlights, id, countOf } = await libraryWithArticle();
    await Promise.all([highlights.add(marked(id)), highlights.add(marked(id, '公园'))]);
    expect(await countOf()).toBe(2);
  });

  test('removes one, returns it, and puts it back as it was', async () => {
    const { highlights, id } = await libraryWithArticle();
    const highlight = await highlights.add(marked(id));
    expect(await highlights.remove(highlight.id)).toEqual(highlight);
    expect(await highlights.remove(highlight.id)).toBeNull();
    expect(await highlights.listFor(id)).toEqual([]);
    await highlights.restore(highlight);
    expect(await highlights.listFor(id)).toEqual([highlight]);
  });

  test('changes a note or a colour, and says when', async () => {
    const { highlights, id } = await libraryWithArticle();
    const highlight = await highlights.add(marked(id));
    await highlights.update(highlight.id, { note: '去看看' });
    await highlights.update(highlight.id, { colour: 'blue' });
    const [changed] = await highlights.listFor(id);
    expect(changed).toMatchObject({ note: '去看看', colour: 'blue', createdAt: highlight.createdAt });
    expect(changed?.updatedAt).toBeGreaterThan(highlight.updatedAt);
  });

  test('a change to one that is gone makes none', async () => {
    const { highlights, counts } = await libraryWithArticle();
    await highlights.update(NONE, { note: 'x' });
    expect(await counts()).toMatchObject({ highlights: 0 });
  });

  test('a note for one that is gone is not said to be saved', async () => {
    const { highlights } = await libraryWithArticle();
    await expect(highlights.writeNote(NONE, 'x')).rejects.toMatchObject({ code: 'highlight-missing' });
  });

  test('one for a missing article fails and leaves nothing behind', async () => {
    const { highlights, counts } = await libraryWithArticle();
    await expect(highlights.add(marked(NOWHERE))).rejects.toMatchObject({
      name: 'AppError',
      code: 'article-missing',
    });
    expect(await counts()).toMatchObject({ highlights: 0 });
  });

  test('one cannot come back when its article went', async () => {
    const { articles, highlights, id, counts } = await libraryWithArticle();
    const highlight = await highlights.add(marked(id));
    await highlights.remove(highlight.id);
    await articles.remove([id]);
    await articles.emptyTrash(Number.POSITIVE_INFINITY);
    await expect(highlights.restore(highlight)).rejects.toMatchObject({ code: 'article-missing' });
    expect(await counts()).toEqual({ articles: 0, contents: 0, highlights: 0 });
  });

  test('what is removed goes to the trash, comes back from it, and goes for good when it is emptied', async () => {
    const { highlights, id, countOf } = await libraryWithArticle();
    const kept = await highlights.add(marked(id));
    const deleted = await highlights.add(marked(id, '公园'));
    await highlights.remove(deleted.id);
    expect(await highlights.get(deleted.id)).toBeNull();
    expect(await highlights.listFor(id)).toEqual([kept]);
    const [inTrash] = await highlights.listDeleted(id);
    expect(inTrash).toMatchObject({ id: deleted.id, deletedAt: expect.any(Number) });
    expect(await highlights.remove(deleted.id)).toBeNull();

    if (inTrash) await highlights.restore(inTrash);
    expect(await highlights.listFor(id)).toEqual([kept, deleted]);
    expect(await countOf()).toBe(2);

    await highlights.remove(deleted.id);
    expect(await highlights.emptyTrash(0)).toBe(0);
    expect(await highlights.emptyTrash(Number.MAX_SAFE_INTEGER)).toBe(1);
    expect(await highlights.listDeleted(id)).toEqual([]);
    expect(await highlights.listFor(id)).toEqual([kept]);
  });

  test('a passage that is in the trash can be marked again', async () => {
    const { highlights, id } = await libraryWithArticle();
    const first = await highlights.addOnce(marked(id));
    await highlights.remove(first.id);
    const second = await highlights.addOnce(marked(id));
    expect(second.id).not.toBe(first.id);
    expect(await highlights.listFor(id)).toEqual([second]);
  });
});
