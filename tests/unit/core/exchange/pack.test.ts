import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { packFiles } from '@/core/exchange/pack';

const NOW = new Date('2026-03-15T08:00:00Z');
const zh = { name: '老码头.md', type: 'text/markdown', contents: '# 老码头\n' };
const en = { name: 'bridge.md', type: 'text/markdown', contents: '# Bridge 🌳\n' };

describe('packFiles', () => {
  test('one file is itself, in UTF-8', () => {
    const packed = packFiles([zh], 'lede.zip', NOW);
    expect(packed).toMatchObject({ name: '老码头.md', type: 'text/markdown' });
    expect(new TextDecoder().decode(packed.bytes)).toBe(zh.contents);
  });

  test('several files are one zip that other programs read', () => {
    const packed = packFiles([zh, en], 'lede.zip', NOW);
    expect(packed).toMatchObject({ name: 'lede.zip', type: 'application/zip' });
    const files = Object.entries(unzipSync(packed.bytes)).map(([name, data]) => [name, strFromU8(data)]);
    expect(files).toEqual([zh, en].map(({ name, contents }) => [name, contents]));
    // Bit 11 of the flags at offset 6 says that names are UTF-8.
    expect(new DataView(packed.bytes.buffer).getUint16(6, true) & 0x800).toBe(0x800);
  });

  test('the same files at the same time give the same bytes', () => {
    expect(packFiles([zh, en], 'a.zip', NOW).bytes).toEqual(packFiles([zh, en], 'a.zip', NOW).bytes);
  });

  test('no file is a mistake of the caller', () => {
    expect(() => packFiles([], 'lede.zip', NOW)).toThrow();
  });
});
