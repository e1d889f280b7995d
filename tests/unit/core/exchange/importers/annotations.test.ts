import { expect, test } from 'vitest';
import { fixtureFile, read, readFixture, readText, skipped } from './read';

test('Hypothesis: quotes, notes, tags; a page note is the article’s; replies and papers on disks stay out', () => {
  const parsed = readFixture('hypothesis.json');
  expect(parsed.formats).toEqual(['hypothesis']);
  expect(parsed.bundles).toMatchObject([
    {
      article: { title: 'The Slow Paper', note: 'Worth reading again.', tags: ['again'] },
      content: { html: '', text: '' },
      highlights: [
        {
          quote: { exact: 'the ferry waits 🌳 here', prefix: 'Every night ', suffix: ' until' },
          note: '为什么?',
          tags: ['问题', 'slow'],
          positions: {},
          createdAt: Date.UTC(2024, 1, 1, 8),
          updatedAt: Date.UTC(2024, 1, 2, 9, 30),
        },
      ],
    },
  ]);
  expect(skipped(parsed)).toEqual({ reply: 1, 'bad-address': 1 });
});

test('the client’s own file has the same rows under another name', () => {
  const annotations = [{ uri: 'https://a.example/', text: 'x', tags: [], target: [] }];
  const { formats, bundles } = readText(
    JSON.stringify({ export_date: '2024', client_version: '1', annotations }),
  );
  expect([formats, bundles[0]?.article.note]).toEqual([['hypothesis'], 'x']);
});

test('Obsidian Web Clipper: texts with their time and notes', () => {
  const parsed = readFixture('obsidian.json');
  expect(parsed.formats).toEqual(['obsidian']);
  expect(parsed.bundles).toMatchObject([
    {
      article: { title: 'The Slow Paper' },
      highlights: [{ quote: { exact: 'Every night the ferry waits.' }, note: 'Does it?\n\n问问船长' }],
    },
  ]);
  expect(skipped(parsed)).toEqual({ 'no-quote': 1, 'bad-address': 1 });
});

test('Readwise: colours and tags; highlights of books without an address are counted', () => {
  const parsed = readFixture('readwise.csv');
  expect(parsed.formats).toEqual(['readwise']);
  expect(parsed.bundles).toMatchObject([
    {
      article: { title: 'The Slow Paper', authors: ['Mara Ellison-Vane'], tags: ['papers'] },
      highlights: [
        {
          quote: { exact: 'A page read twice\nis a different page.' },
          colour: 'blue',
          note: 'Keep',
          tags: ['reading', 'slow'],
        },
        { quote: { exact: 'Another line.' }, colour: 'yellow', createdAt: Date.UTC(2023, 9, 5, 10, 16, 30) },
      ],
    },
  ]);
  expect(parsed.skipped).toEqual([{ reason: 'no-address', count: 1, examples: ['A Book Without Address'] }]);
});

test('Readwise’s import form has other columns', () => {
  const { bundles } = readText(
    'Highlight,Title,Author,URL,Note,Location,Date\nq,T,A,https://a.example/,n,1,2024-01-02',
  );
  expect(bundles).toMatchObject([
    { article: { title: 'T' }, highlights: [{ quote: { exact: 'q' }, note: 'n' }] },
  ]);
});

test.each([
  ['.城建 .slow_reads\n问问船长', ['城建', 'slow reads'], '问问船长'],
  ['.keep', ['keep'], ''],
  ['... and so on', undefined, '... and so on'],
  ['.5 percent more', undefined, '.5 percent more'],
  ['Later .keep', undefined, 'Later .keep'],
])('Readwise tags within a note: %j', (written, tags, note) => {
  const { bundles } = readText(`Highlight,Title,URL,Note\nq,T,https://a.example/,"${written}"`);
  expect(bundles[0]?.highlights[0]?.tags).toEqual(tags);
  expect(bundles[0]?.highlights[0]?.note).toBe(note);
});

test('Omnivore: the list alone', () => {
  const parsed = readFixture('omnivore/metadata_0_to_2.json');
  expect(parsed.formats).toEqual(['omnivore']);
  expect(parsed.bundles.map(({ article }) => article)).toMatchObject([
    {
      title: 'The night ferry',
      authors: ['Mara Ellison-Vane'],
      published: '2024-10-29T00:00:00.000Z',
      tags: ['sea', 'slow'],
      isArchived: true,
      progress: 0.4,
    },
    { title: '夜渡', authors: [], published: null },
  ]);
});

test('Omnivore: its highlights find their article by their file’s name, in whatever order the files come', () => {
  const files = ['omnivore/highlights/the-night-ferry-18f.md', 'omnivore/metadata_0_to_2.json'].map(
    fixtureFile,
  );
  const [ferry] = read(files).bundles;
  expect(ferry?.highlights).toMatchObject([
    {
      quote: { exact: 'The ferry leaves at ten.\nIt never waits.' },
      tags: ['sea', 'late'],
      note: 'Ask the crew.\n\nTwice.',
    },
    { quote: { exact: 'Nobody swims here.' }, note: '' },
  ]);
});

test('W3C annotations of a collection: bodies are notes and tags, a page note is the article’s', () => {
  const parsed = readFixture('annotations.jsonld');
  expect(parsed.formats).toEqual(['web-annotation']);
  expect(parsed.bundles).toMatchObject([
    {
      article: { url: 'https://trees.example.cn/old', note: 'A note on the whole page' },
      highlights: [
        {
          id: '7b0c1d52-5f0e-4a6b-9c39-2c1f0d8e4a11',
          colour: 'green',
          quote: { exact: '树🌳不', prefix: '🌳🌳老', suffix: '砍' },
          positions: {},
          note: '不砍?',
          tags: ['老树'],
          updatedAt: Date.UTC(2024, 4, 2, 10),
        },
      ],
    },
    { article: { url: 'https://trees.example.cn/new' }, highlights: [{ quote: { exact: '新树' } }] },
  ]);
  expect(skipped(parsed)).toEqual({ broken: 1 });
});

test('the same file gives the same ids', () => {
  for (const name of ['hypothesis.json', 'readwise.csv', 'raindrop.csv', 'obsidian.json']) {
    expect(readFixture(name).bundles).toEqual(readFixture(name).bundles);
    const ids = readFixture(name).bundles.flatMap(({ article, highlights }) => [
      article.id,
      ...highlights.map(({ id }) => id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
