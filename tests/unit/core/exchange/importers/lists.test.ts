import { expect, test } from 'vitest';
import { isStub } from '@/core/article/is-stub';
import { readFixture, readText, skipped } from './read';

test('Pocket as CSV: tags between bars, the archive, and what cannot come in', () => {
  const parsed = readFixture('pocket.csv');
  expect(parsed.formats).toEqual(['pocket']);
  expect(parsed.bundles.map(({ article }) => article)).toMatchObject([
    {
      title: '渡口夜航重开,末班延到十一点',
      url: 'https://news.example.cn/ferry/night',
      savedAt: 1_700_000_000_000,
      tags: ['城建', '慢慢读'],
      lang: 'zh-Hans',
    },
    { title: 'The bridge said "wait"', isArchived: true },
    { title: 'https://harbour.example/untitled' },
  ]);
  expect(parsed.bundles.every(({ article, content }) => isStub(article) && content.html === '')).toBe(true);
  expect(skipped(parsed)).toEqual({ 'no-address': 1, 'bad-address': 1, broken: 1 });
});

test('Pocket as HTML: two lists, entities, no script addresses', () => {
  const parsed = readFixture('ril_export.html');
  expect(parsed.formats).toEqual(['pocket']);
  const [first, second, ...others] = parsed.bundles.map(({ article }) => article);
  expect(first).toMatchObject({
    title: 'Tide & time',
    url: 'https://harbour.example/tide?a=1&b=2',
    tags: ['sea', 'slow reads'],
  });
  expect(first).not.toHaveProperty('isArchived');
  expect(second).toMatchObject({ title: '旧码头 — 一百年', isArchived: true, savedAt: 1_500_000_002_000 });
  expect(others).toEqual([]);
  expect(skipped(parsed)).toEqual({ 'bad-address': 1 });
});

test('Instapaper: its own folders are states, the person’s are tags, a selection is a note', () => {
  const parsed = readFixture('instapaper.csv');
  expect(parsed.formats).toEqual(['instapaper']);
  expect(parsed.bundles.map(({ article }) => article)).toMatchObject([
    { title: 'On slow ferries', tags: ['sea', 'essays'], note: 'A line somebody chose' },
    { isArchived: true },
    { isFavourite: true },
    { title: '《江边记》', tags: ['晚上读'] },
  ]);
  expect(skipped(parsed)).toEqual({ 'bad-address': 1 });
});

test('Raindrop: folder and tags, favourite, note, highlights one a line', () => {
  const parsed = readFixture('raindrop.csv');
  expect(parsed.formats).toEqual(['raindrop']);
  expect(parsed.bundles[0]).toMatchObject({
    article: {
      title: 'Ferries, a history',
      note: 'Ask "Oriel" about it',
      tags: ['sea', 'history', 'Reading / Sea'],
      isFavourite: true,
      savedAt: Date.UTC(2024, 2, 1, 10),
    },
    highlights: [
      { quote: { exact: 'The first ferry had no rudder.' }, note: 'Really?' },
      { quote: { exact: 'It never sank.' }, note: '' },
    ],
  });
  expect(parsed.bundles[1]?.article).not.toHaveProperty('tags');
});

test('bookmarks: folders become tags, but not those of the browser; a description is a note', () => {
  const parsed = readFixture('bookmarks.html');
  expect(parsed.formats).toEqual(['bookmarks']);
  expect(parsed.bundles.map(({ article }) => article)).toMatchObject([
    { title: 'On the bar', url: 'https://harbour.example/bar' },
    { title: '清淤完工', tags: ['水', '旧事', '城建 & 水'], note: '问问工程队', savedAt: 1_600_000_004_000 },
  ]);
  expect(parsed.bundles[0]?.article).not.toHaveProperty('tags');
  expect(skipped(parsed)).toEqual({ 'bad-address': 1 });
});

test.for<[string, string]>([
  ['semicolons and CRLF', 'title;url;time_added;tags;status\r\nA;https://a.example/1;1700000000;;unread\r\n'],
  ['tabs', 'title\turl\ttime_added\ttags\tstatus\nA\thttps://a.example/1\t1700000000\t\tunread\n'],
  [
    'a mark at the beginning',
    '\uFEFFtitle,url,time_added,tags,status\nA,https://a.example/1,1700000000,,unread',
  ],
  ['other order', 'status,time_added,url,title\nunread,1700000000,https://a.example/1,A'],
])('a table with %s is the same table', ([, text]) => {
  expect(readText(text).bundles).toMatchObject([
    { article: { title: 'A', url: 'https://a.example/1', savedAt: 1_700_000_000_000 } },
  ]);
});

test('a table far longer than one slice comes in whole, line breaks in its cells included', () => {
  const rows = Array.from(
    { length: 9000 },
    (_, i) => `"Story\n""${i}"", part",https://a.example/${i},1700000000,a|b,unread`,
  );
  const { bundles } = readText(['title,url,time_added,tags,status', ...rows].join('\n'));
  expect(bundles).toHaveLength(9000);
  expect(bundles[8999]?.article).toMatchObject({
    title: 'Story "8999", part',
    url: 'https://a.example/8999',
  });
});

test('one address comes in once, whatever led there', () => {
  const { bundles } = readText(
    'title,url,time_added,tags,status\nA,https://a.example/1?utm_source=x,1700000000,one,unread\n,https://a.example/1#top,1700000001,two,unread',
  );
  expect(bundles).toMatchObject([{ article: { title: 'A', tags: ['one', 'two'] } }]);
});

test('titles lose what could turn them round or hide in them', () => {
  const { bundles } = readText(
    'title,url,time_added,tags,status\n"\u202Egnp\u0000.exe\u200B",https://a.example/1,1,"\u202Ex",unread',
  );
  expect(bundles).toMatchObject([{ article: { title: 'gnp.exe', tags: ['x'] } }]);
});
