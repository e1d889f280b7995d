import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { oneLine } from '@/core/exchange/exporters/highlights';
import type { ExportBundle } from '@/core/exchange/types';
import { enBundle, zhBundle } from '../../../fixtures/exports/bundles';
import { exportFirst, HOSTILE_WORDS, withWords } from './support';

/** Fragments that mean something to one of the formats, with anything at all between them. */
const hostileWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(...HOSTILE_WORDS),
      fc.constantFrom(
        '=1+1',
        '＠x',
        '-',
        '"',
        "'",
        ',',
        ';',
        '\t',
        '\r',
        '\n',
        '\r\n',
        '`',
        '---\n',
        '...\n',
      ),
      fc.constantFrom(
        '</script>',
        '</style>',
        '<![CDATA[',
        ']]>',
        '-->',
        '&amp;',
        '&#0;',
        '<img src=x onerror=canary()>',
      ),
      fc.constantFrom(
        '\u0000',
        '\u0007',
        '\u001b',
        '\u0085',
        '\u2028',
        '\u2029',
        '\u200b',
        '\ufeff',
        '\ufffe',
      ),
      fc.constantFrom('\u202e', '\u2066', '\u2069', '\u200f', '👩‍👩‍👧', '汉字', '「引」', '\ud800'),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

function hold(property: (title: string, note: string, bundle: ExportBundle) => void): void {
  fc.assert(
    fc.property(hostileWords, hostileWords, (title, note) =>
      property(title, note, withWords(zhBundle, title, note)),
    ),
    { numRuns: 300 },
  );
}

/** As files hold text: no half characters, and no line end but LF. */
const stored = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n');

/** Those that XML and HTML cannot hold. */
const withoutControls = (text: string): string =>
  stored(text).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

describe('Whatever a title and a note say', () => {
  test('CSV reads back the same but for an apostrophe, and no cell is a formula', () => {
    hold((title, note, bundle) => {
      const csv = String(exportFirst('readwise', [bundle, enBundle]).contents);
      const { data, errors } = Papa.parse<Record<string, string>>(csv, {
        header: true,
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data).toHaveLength(3);
      const cells = data.flatMap((row) => Object.values(row));
      for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝＋－＠]/);
      for (const text of [oneLine(title), note.trim()]) {
        expect(cells.includes(text) || cells.includes(`'${text}`)).toBe(true);
      }
    });
  });

  test.each(['1.1', '1.2'] as const)('YAML %s reads back the same', (version) => {
    hold((title, note, bundle) => {
      const text = String(exportFirst('markdown', [bundle]).contents);
      const [, yaml = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
      expect(parse(yaml, { version })).toMatchObject({ title: oneLine(title), ...(note && { note }) });
    });
  });

  test('JSON reads back the same', () => {
    hold((title, note, bundle) => {
      const library = JSON.parse(String(exportFirst('json', [bundle]).contents));
      expect(library.articles[0].article).toMatchObject({ title, note });
      const annotations = JSON.parse(String(exportFirst('annotations', [bundle]).contents));
      expect(annotations.total).toBe(2);
      const [item] = JSON.parse(String(exportFirst('csl', [bundle]).contents));
      expect(item.title).toBe(oneLine(title));
    });
  });

  test('HTML has the same text, and no element more', () => {
    const elements = parseHtml(exportFirst('html', [withWords(zhBundle, 'a', 'b'), enBundle])).length;
    hold((title, note, bundle) => {
      const page = parseHtml(exportFirst('html', [bundle, enBundle]));
      // An empty note has no place.
      if (note.trim() !== '') expect(page).toHaveLength(elements);
      const [heading] = page.filter(({ localName }) => localName === 'h1');
      expect(heading?.textContent).toBe(htmlText(oneLine(title)));
      const found = page.find(({ className }) => className === 'note');
      if (note.trim() !== '') expect(found?.textContent).toBe(htmlText(note));
      for (const { localName, attributes } of page) {
        expect([...attributes].filter(({ name }) => name.startsWith('on'))).toEqual([]);
        expect(localName).not.toBe('iframe');
      }
    });
  });

  test('XHTML is well-formed and has the same text', () => {
    hold((title, note, bundle) => {
      const { contents } = exportFirst('epub', [bundle]);
      const files = unzipSync(contents as Uint8Array);
      for (const [name, bytes] of Object.entries(files)) {
        if (!/\.(?:xhtml|opf|xml)$/.test(name)) continue;
        const parsed = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
        expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
        expect(parsed.querySelector('script')).toBeNull();
        if (!name.endsWith('chapter-1.xhtml')) continue;
        expect(parsed.querySelector('h1')?.textContent).toBe(withoutControls(oneLine(title)));
        if (withoutControls(note).trim() !== '')
          expect(parsed.querySelector('p.note')?.textContent).toBe(withoutControls(note));
      }
    });
  });
});

function parseHtml({ contents }: { readonly contents: string | Uint8Array }): Element[] {
  const written = new TextDecoder().decode(new TextEncoder().encode(String(contents)));
  return [...new DOMParser().parseFromString(written, 'text/html').querySelectorAll('*')];
}

/** HTML drops NUL. */
function htmlText(text: string): string {
  return stored(text).replaceAll('\u0000', '');
}
