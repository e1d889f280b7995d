import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { APP_ERROR_CODES } from '@/core/errors';

const LOCALES = ['en', 'zh_CN', 'zh_TW', 'ja', 'de', 'es', 'fr'] as const;

const catalogues = new Map(
  LOCALES.map((locale) => [locale, flatten(parse(readFileSync(`src/locales/${locale}.yml`, 'utf8')))]),
);
const english = catalogueOf('en');

describe.each(LOCALES)('The catalogue %s', (locale) => {
  const catalogue = catalogueOf(locale);
  const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;

  test('has the keys of every other catalogue', () => {
    expect(baseKeys(catalogue)).toEqual(baseKeys(english));
  });

  // i18next takes `_zero` in every language, for the sentence that says it without a number.
  test('has exactly the plural forms of its language', () => {
    const plurals = new Set([...english.keys()].filter((key) => /_other$/.test(key)).map(withoutForm));
    for (const key of plurals) {
      const found = [...catalogue.keys()].filter((form) => withoutForm(form) === key);
      const required = found.filter((form) => forms.includes('zero') || !form.endsWith('_zero'));
      expect(required.sort(), key).toEqual(forms.map((form) => `${key}_${form}`).sort());
    }
  });

  test('fills in the same values as the English one', () => {
    const values = (text = ''): string[] =>
      [...new Set([...text.matchAll(/{{\s*(\w+)/g)].map((found) => found[1] ?? ''))].sort();
    for (const [key, text] of catalogue) {
      const original = english.get(key) ?? english.get(`${withoutForm(key)}_other`);
      expect(values(text), key).toEqual(values(original));
    }
  });

  test('says something for every key', () => {
    for (const [key, text] of catalogue) expect(text.trim(), key).not.toBe('');
  });
});

describe('The source', () => {
  const source = sourceFiles(['src', 'entrypoints']).map((path) => readFileSync(path, 'utf8'));

  // What is asked for by a name that is put together stands in the code with its beginning: `library.shelf.${shelf}`.
  test('asks for every key that there is', () => {
    const code = source.join('\n');
    const beginnings = [...code.matchAll(/\bt\((?:[^`;]{0,60})`([\w.-]+\.)\$\{/g)].map(
      ([, start]) => start ?? '',
    );
    const names = new Set([...code.matchAll(/['"`]([\w-]+(?:\.[\w-]+)+)['"`]/g)].map(([, key]) => key));
    // The background and the scripts in pages import these two as they are.
    const imported = /^(?:menu|colours|picker)\./;
    const unused = baseKeys(english).filter(
      (key) => !names.has(key) && !imported.test(key) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  test('asks only for keys that exist', () => {
    const asked = source.flatMap((text) => [...text.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key));
    expect(asked.length).toBeGreaterThan(50);
    const known = new Set(baseKeys(english));
    expect(asked.filter((key) => !known.has(key ?? ''))).toEqual([]);
  });

  test('has a sentence for every AppErrorCode', () => {
    expect(APP_ERROR_CODES.filter((code) => !english.has(`errors.${code}`))).toEqual([]);
  });
});

/** One word for one thing, and no word of what there is not yet. */
describe.each([
  ['en', /\bbookmark/i],
  ['zh_CN', /进位为|收藏夹/],
  ['zh_TW', /，進位為|收藏夾|資料库/],
  ['de', /Lesezeichen|\bdu\b|\bHighlight/],
  ['es', /\busted\b|marcador/i],
  ['fr', /\btu\b|marque-page/],
  ['ja', /しおり|ブックマーク|致しま/],
] as const)('The wording of %s', (locale, avoided) => {
  test(`avoids ${avoided}`, () => {
    const found = [...catalogueOf(locale)].filter(([, text]) => avoided.test(text));
    expect(found).toEqual([]);
  });
});

function catalogueOf(locale: (typeof LOCALES)[number]): ReadonlyMap<string, string> {
  return catalogues.get(locale) ?? new Map();
}

function flatten(node: object, path = ''): Map<string, string> {
  const entries = Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null
      ? [...flatten(value, `${path}${key}.`)]
      : [[`${path}${key}`, String(value ?? '')]],
  );
  return new Map(entries);
}

/** The keys as `t()` is asked for them: without their plural forms. */
function baseKeys(catalogue: ReadonlyMap<string, string>): string[] {
  return [...new Set([...catalogue.keys()].map(withoutForm))].sort();
}

function withoutForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

function sourceFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
}
