import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packFiles } from '@/core/exchange/pack';
import { zipEntries } from '@/core/exchange/zip';

const NOW = new Date('2026-03-15T08:00:00Z');
const zh = { name: '老码头.md', type: 'text/markdown', contents: '# 老码头\n' };
const en = { name: 'bridge.md', type: 'text/markdown', contents: '# Bridge 🌳\n' };
const ENTRIES = [
  { path: '老码头.md', text: zh.contents },
  { path: 'notes/bridge.md', text: en.contents, isStored: true as const },
];

describe('packFiles', () => {
  test('one file is itself', () => {
    expect(packFiles([zh], 'lede.zip')).toEqual(zh);
  });

  test('several files are the entries of one zip', () => {
    const contents = [zh, en].map(({ name, contents }) => ({ path: name, text: contents }));
    expect(packFiles([zh, en], 'lede.zip')).toEqual({ name: 'lede.zip', type: 'application/zip', contents });
  });

  test('no file is a mistake of the caller', () => {
    expect(() => packFiles([], 'lede.zip')).toThrow();
  });
});

describe('zipEntries', () => {
  test('other programs read it, names and texts in UTF-8', () => {
    const bytes = zipEntries(ENTRIES, NOW);
    const files = Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]);
    expect(files).toEqual(ENTRIES.map(({ path, text }) => [path, text]));
    // Bit 11 of the flags at offset 6 says that names are UTF-8.
    expect(new DataView(bytes.buffer).getUint16(6, true) & 0x800).toBe(0x800);
  });

  test('the same entries at the same time give the same bytes', () => {
    expect(zipEntries(ENTRIES, NOW)).toEqual(zipEntries(ENTRIES, NOW));
  });
});
