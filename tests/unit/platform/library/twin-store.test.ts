import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { TwinStore } from '@/platform/library/twin-store';
import { extracted, makeLibrary } from './make';

const TEXT = Array.from(
  { length: 12 },
  (_, n) =>
    `第${n}段：${String.fromCodePoint(0x4e10 + n * 5)}家巷的居民说，路灯换了${n + 3}盏，夜里亮堂多了。`,
).join('\n\n');
const OTHER = Array.from(
  { length: 12 },
  (_, n) => `渡轮在${n + 1}月${n + 2}日复航，${n}百人坐上头班船。`,
).join('\n\n');

describe('TwinStore', () => {
  test('finds the same story from elsewhere, and says how much is the same', async () => {
    const { database, articles } = makeLibrary();
    const twins = new TwinStore(database);
    const id = await articles.save(extracted({ text: TEXT }));
    await articles.save(extracted({ url: 'https://news.example/ferry', text: OTHER }));
    const twin = await twins.find(`【转载】${TEXT}`, null);
    expect(twin?.article.id).toBe(id);
    expect(twin?.share).toBeGreaterThan(0.9);
    expect(await twins.find(TEXT, id)).toBeNull();
    expect(await twins.find('与它们都无关的另一段话。'.repeat(10), null)).toBeNull();
  });

  test('brief notices are no twins, nor is what is in the trash', async () => {
    const { database, articles } = makeLibrary();
    const twins = new TwinStore(database);
    await articles.save(extracted({ text: '今日停水。' }));
    expect(await twins.find('今日停水。', null)).toBeNull();
    const id = await articles.save(extracted({ url: 'https://news.example/lamps', text: TEXT }));
    await articles.remove([id]);
    expect(await twins.find(TEXT, null)).toBeNull();
    await articles.restore([id]);
    expect(await twins.find(TEXT, null)).toMatchObject({ article: { id } });
  });

  test('the articles of one story belong together, whichever was indexed last', async () => {
    const { database, articles } = makeLibrary();
    const twins = new TwinStore(database);
    const ids = [];
    for (const site of ['one', 'two', 'three']) {
      ids.push(
        await articles.save(extracted({ url: `https://${site}.example/lamps`, text: `${site}${TEXT}` })),
      );
      await twins.find('', null);
    }
    await articles.save(extracted({ url: 'https://news.example/ferry', text: OTHER }));
    await articles.update([ids[0] as never], { note: '读过' });
    await twins.find('', null);
    const stories = await twins.stories();
    expect([...stories.keys()].sort()).toEqual([...ids].sort());
    expect(new Set(stories.values()).size).toBe(1);
  });
});
