import { expect, test } from 'vitest';
import { backup, backupWith } from './backup-file';
import { readText } from './read';

test('a backup comes back as it was, but for what is made of the rest', () => {
  const { formats, bundles, skipped } = readText(JSON.stringify(backup()));
  expect(formats).toEqual(['backup']);
  expect(bundles).toEqual(backup().articles);
  expect(skipped).toEqual([]);
});

test('what only poses as a field goes, and nothing is put on the prototype of objects', () => {
  const text = JSON.stringify(backup()).replace(
    '"article":{',
    '"article":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  );
  const { bundles } = readText(text);
  expect(bundles).toEqual(backup().articles);
  expect(Object.keys(bundles[0]?.article ?? {})).not.toContain('constructor');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('titles lose what could turn them round', () => {
  const { bundles } = readText(backupWith(['articles', 0, 'article', 'title'], 'a\u202Eb\u0007c'));
  expect(bundles[0]?.article.title).toBe('abc');
});
