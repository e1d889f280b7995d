import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { AppError } from '@/core/errors';
import { IMPORT_LIMITS } from '@/core/exchange/import-limits';
import { backup, backupWith } from './backup-file';
import { read } from './read';

const fixture = (name: string): string => readFileSync(`tests/fixtures/imports/${name}`, 'utf8');
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const inArticle = ['articles', 1, 'article'] as const;
const inContent = ['articles', 1, 'content'] as const;
const inHighlight = ['articles', 1, 'highlights', 0] as const;
const long = (length: number): string => 'x'.repeat(length + 1);

/** The error that reading ends with. */
function failure(data: Uint8Array): AppError {
  try {
    read([{ name: 'some file', bytes: data }]);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

const WHOLE: readonly (readonly [string, string])[] = [
  ['a backup', JSON.stringify(backup())],
  ['Hypothesis’ rows', fixture('hypothesis.json')],
  ['Omnivore’s list', fixture('omnivore/metadata_0_to_2.json')],
  ['Obsidian’s highlights', fixture('obsidian.json')],
  ['W3C annotations', fixture('annotations.jsonld')],
];

const BROKEN_OFF = WHOLE.flatMap(([name, text]) =>
  [0.1, 0.5, 0.9].map((share) => [
    `${name}, of which ${share * 100} % are there`,
    text.slice(0, text.length * share),
  ]),
);

const OPEN_QUOTES = ['pocket.csv', 'instapaper.csv', 'raindrop.csv', 'readwise.csv'].map((name) => [
  `${name} with a quote that never ends`,
  `${fixture(name)}"never ends,https://a.example/,1\nmore,\n`,
]);

const BROKEN_LINKS = [
  ['ril_export.html that ends in a tag', fixture('ril_export.html').replace(/" tags="sea[\s\S]*/, '')],
  ['ril_export.html that ends in a title', fixture('ril_export.html').replace(/ &amp; time<[\s\S]*/, '')],
  ['bookmarks.html that ends in an address', fixture('bookmarks.html').replace(/example\.cn[\s\S]*/, '')],
  ['bookmarks.html that ends in a folder’s name', fixture('bookmarks.html').replace(/ &amp; 水[\s\S]*/, '')],
];

const SYNTAX = [
  ['a comma too many', '{"format":"lede","version":1,"articles":[,]}'],
  ['a comma at the end', '{"format":"lede","version":1,"articles":[],}'],
  ['a name without quotes', '{format:"lede"}'],
  ['two values', '{"format":"lede"}{"format":"lede"}'],
  ['a closing bracket too many', '[]]'],
  ['a bracket of the wrong kind', '{"format":"lede","articles":[}]'],
  ['a bare word', '[nothing]'],
  ['ten thousand brackets', '['.repeat(10_000)],
  ['a lone escape', '["\\"]'],
];

describe('a file that is damaged is refused with the place', () => {
  test.each([...BROKEN_OFF, ...OPEN_QUOTES, ...BROKEN_LINKS, ...SYNTAX])('%s', (_, text) => {
    const { code, details } = failure(bytes(text ?? ''));
    expect(code).toBe('file-damaged');
    expect(details.file).toBe('some file');
    expect(details.part).toMatch(/^(?:\d+:\d+|[a-z]*(?:\[\d+\])?)$/);
  });
});

describe('a backup with one thing wrong is refused as a whole, and the message names it', () => {
  test.each<[string, readonly (string | number)[], unknown, string?]>([
    ['another version', ['version'], 2],
    ['no list', ['articles'], {}],
    ['no article', ['articles', 1], null, 'articles[1]'],
    ['an id that is a name of objects', [...inArticle, 'id'], '__proto__'],
    ['an empty id', [...inArticle, 'id'], ''],
    ['an id with a path', [...inArticle, 'id'], '../x'],
    ['a script as address', [...inArticle, 'url'], 'javascript:alert(1)'],
    ['a file as address', [...inArticle, 'url'], 'file:///etc/passwd'],
    ['an address with a line break', [...inArticle, 'url'], 'https://a.ex\nample/'],
    ['an address that turns round', [...inArticle, 'url'], 'https://a.example/\u202Egnp'],
    ['no address', [...inArticle, 'url'], undefined],
    ['a very long address', [...inArticle, 'url'], `https://a.example/${long(IMPORT_LIMITS.url)}`],
    ['a number as title', [...inArticle, 'title'], 7],
    ['a very long title', [...inArticle, 'title'], long(IMPORT_LIMITS.title)],
    ['authors that are no list', [...inArticle, 'authors'], 'x', 'articles[1].article.authors'],
    ['a negative count', [...inArticle, 'count', 'units'], -1],
    ['half a character', [...inArticle, 'count', 'cjk'], 0.5],
    ['no count', [...inArticle, 'count'], undefined],
    ['an unknown direction', [...inArticle, 'dir'], 'up'],
    ['a language with markup', [...inArticle, 'lang'], '<b>'],
    ['a time that is none', [...inArticle, 'savedAt'], null],
    ['a time after the last day', [...inArticle, 'openedAt'], 1e300],
    ['more than all read', [...inArticle, 'progress'], 2],
    ['too many tags', [...inArticle, 'tags'], Array.from({ length: 101 }, (_, i) => `${i}`)],
    ['a very long note', [...inArticle, 'note'], long(IMPORT_LIMITS.note)],
    ['HTML that is a list', [...inContent, 'html'], []],
    ['no text', [...inContent, 'text'], undefined],
    ['an unknown chooser', [...inContent, 'trace', 'chosenBy'], 'chance'],
    ['an unknown colour', [...inHighlight, 'colour'], 'beige', 'articles[1].highlights.0.colour'],
    ['no quote', [...inHighlight, 'quote'], null, 'articles[1].highlights.0.quote'],
    [
      'a place that ends before it begins',
      [...inHighlight, 'positions', 'reader'],
      { start: 2, end: 1 },
      'articles[1].highlights.0.positions.reader',
    ],
    ['an id of a highlight with a space', [...inHighlight, 'id'], 'a b', 'articles[1].highlights.0.id'],
  ])('%s', (_, path, value, part) => {
    const { code, details } = failure(bytes(backupWith(path, value)));
    const wanted = part ?? path.join('.').replace('articles.1', 'articles[1]');
    expect({ code, part: details.part }).toEqual({ code: 'file-damaged', part: wanted });
  });
});

describe('a file of no known format is refused by its name', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', bytes('')],
    ['white space', bytes(' \n\t ')],
    ['a mark and nothing else', bytes('\uFEFF')],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])],
    ['bytes that are no text', new Uint8Array([0xc3, 0x28, 0xa0, 0xa1])],
    ['prose', bytes('Dear diary,\nnothing happened.')],
    ['another table', bytes('name,age\nOriel,40\n')],
    ['another page', bytes('<html><body><p>Hello</p></body></html>')],
    ['a JSON number', bytes('[1,2,3]')],
    ['another JSON file', bytes('{"name":"lede","version":"0.1.0"}')],
    ['a list of nulls', bytes('[null,null]')],
    ['an archive of pictures', zipSync({ 'a.png': new Uint8Array([0x89, 0x50]) })],
    ['an archive in an archive', zipSync({ 'a.zip': zipSync({ 'b.csv': bytes(fixture('pocket.csv')) }) })],
    ['an archive of nothing', zipSync({ 'empty/': new Uint8Array() })],
  ])('%s', (_, data) => {
    const { code, details } = failure(data);
    expect({ code, file: details.file }).toEqual({ code: 'file-unknown', file: 'some file' });
  });
});
