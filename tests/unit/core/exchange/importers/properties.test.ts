import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { AppError } from '@/core/errors';
import { bundleSchema } from '@/core/exchange/importers/bundle-schema';
import { backup } from './backup-file';
import { fixtureFile, read } from './read';

/** Reads, or is told why not; anything else thrown is our mistake. Whatever comes out is as the schema has it. */
function check(data: Uint8Array): void {
  try {
    for (const bundle of read([{ name: 'f', bytes: data }]).bundles) {
      expect(v.safeParse(bundleSchema, bundle).issues?.map((issue) => v.getDotPath(issue))).toBeUndefined();
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
  }
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'https://a.example/',
    'javascript:1',
    '2024-01-01',
    '1700000000',
    '"',
    '\u202E',
  ),
);
const anything = fc.oneof(
  fc.anything({ withBigInt: false, maxDepth: 3 }),
  odd,
  fc.array(odd),
  fc.double(),
  fc.integer(),
);
const record = (...names: string[]) =>
  fc.dictionary(fc.constantFrom(...names), anything, { maxKeys: names.length });

describe('whatever a file holds, reading it ends with valid bundles or a reason', () => {
  test('bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), check), { numRuns: 500 });
  });

  test('JSON', () => {
    fc.assert(
      fc.property(fc.json(), (json) => check(text(json))),
      { numRuns: 500 },
    );
  });

  test('JSON with the names that formats look for', () => {
    const selector = record('type', 'exact', 'prefix', 'suffix', 'refinedBy', 'start');
    const target = fc.record({
      source: anything,
      selector: fc.oneof(fc.array(selector), selector, anything),
    });
    const row = fc.oneof(
      record('uri', 'target', 'text', 'tags', 'document', 'created', 'id', 'references'),
      fc.record({ uri: odd, target: fc.array(target), text: anything, tags: anything, document: anything }),
      fc.record({
        type: fc.constant('Annotation'),
        target: fc.oneof(target, anything),
        body: anything,
        id: anything,
      }),
      fc.record({
        slug: odd,
        url: odd,
        savedAt: anything,
        labels: anything,
        title: anything,
        readingProgress: anything,
        publishedAt: anything,
      }),
      fc.record({
        url: odd,
        title: anything,
        highlights: fc.array(fc.record({ text: anything, timestamp: anything, notes: anything })),
      }),
      anything,
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => check(text(JSON.stringify(rows) ?? ''))),
      { numRuns: 500 },
    );
  });

  test('tables with the columns that formats look for', () => {
    const heads = [
      'title,url,time_added,tags,status',
      'URL,Title,Selection,Folder,Timestamp,Tags',
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite',
      'Highlight,Book Title,Book Author,Note,Color,Tags,Highlighted at,Document tags,URL',
    ];
    const cell = fc
      .oneof(odd, fc.constantFrom('a', 'https://a.example/1', '""x""'))
      .map((one) => `"${one.replaceAll('"', '""')}"`);
    const line = fc.oneof(
      fc.array(cell, { maxLength: 12 }).map((cells) => cells.join(',')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.array(line), (head, lines) =>
        check(text([head, ...lines].join('\n'))),
      ),
      { numRuns: 500 },
    );
  });

  test('files of the formats with bytes changed', () => {
    const names = [
      'pocket.csv',
      'ril_export.html',
      'instapaper.csv',
      'raindrop.csv',
      'readwise.csv',
      'hypothesis.json',
      'obsidian.json',
      'bookmarks.html',
      'annotations.jsonld',
      'omnivore/metadata_0_to_2.json',
    ];
    const wholes = [...names.map((name) => fixtureFile(name).bytes), text(JSON.stringify(backup()))];
    const change = fc.record({
      at: fc.nat(5000),
      byte: fc.oneof(fc.nat(255), fc.constantFrom(...text('"<>{}[],:\n\\'))),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...wholes),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (whole, changes) => {
          const changed = whole.slice();
          for (const { at, byte } of changes) changed[at % changed.length] = byte;
          check(changed);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
