import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { oneLine } from '@/core/exchange/exporters/highlights';
import { enBundle, zhBundle } from '../../../fixtures/exports/bundles';
import { exportFirst, HOSTILE_WORDS, withWords } from './support';

const GOLDEN = '../../../fixtures/exports';

describe('Readwise CSV', () => {
  test('is the golden file', async () => {
    await expect(exportFirst('readwise', [zhBundle, enBundle]).contents).toMatchFileSnapshot(
      `${GOLDEN}/readwise.csv`,
    );
  });

  test('begins with the columns that Readwise names', () => {
    const [head] = String(exportFirst('readwise', [zhBundle]).contents).split('\r\n');
    expect(head).toBe('Highlight,Title,Author,URL,Note,Location,Date');
  });

  test.for(HOSTILE_WORDS)('%j reads back as it was, and no spreadsheet runs it', (words) => {
    const csv = String(exportFirst('readwise', [withWords(zhBundle, words, words)]).contents);
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(2);
    const row = data.find(({ Note = '' }) => Note.replace(/^'/, '') === words.trim());
    expect(row?.Title?.replace(/^'/, '')).toBe(oneLine(words));
    for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });
});

describe('Web Annotations', () => {
  test('are the golden collection', async () => {
    const { contents, type } = exportFirst('annotations', [zhBundle, enBundle]);
    expect(type).toBe('application/ld+json');
    await expect(contents).toMatchFileSnapshot(`${GOLDEN}/annotations.jsonld`);
  });

  test('have what the model asks of a collection, its page and each annotation', () => {
    const collection = JSON.parse(String(exportFirst('annotations', [zhBundle, enBundle]).contents));
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: 3,
      first: { type: 'AnnotationPage', startIndex: 0, partOf: collection.id },
    });
    for (const item of collection.first.items) {
      expect(item).toMatchObject({ type: 'Annotation', id: expect.stringMatching(/^urn:uuid:/) });
      expect(item.target.source).toMatch(/^https:/);
    }
  });

  test('without any highlight there is a collection without a page', () => {
    const collection = JSON.parse(
      String(exportFirst('annotations', [{ ...zhBundle, highlights: [] }]).contents),
    );
    expect(collection).toMatchObject({ total: 0 });
    expect(collection).not.toHaveProperty('first');
  });
});
