import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { AppError } from '@/core/errors';
import { fixtureFile, read, skipped } from './importers/read';

vi.mock('@/core/exchange/import-limits', async (original) => {
  const { IMPORT_LIMITS, ...others } = await original<typeof import('@/core/exchange/import-limits')>();
  return { ...others, IMPORT_LIMITS: { ...IMPORT_LIMITS, archiveBytes: 1_000_000, archiveFiles: 5 } };
});

const pocket = fixtureFile('pocket.csv').bytes;

function open(bytes: Uint8Array) {
  try {
    return read([{ name: 'a.zip', bytes }]);
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, ...error.details };
    throw error;
  }
}

/** Writes `size` over every claim of how large the unpacked file is, and nothing else. */
function claiming(zip: Uint8Array, size: number): Uint8Array {
  const forged = zip.slice();
  const view = new DataView(forged.buffer);
  for (let at = 0; at < forged.length - 4; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) view.setUint32(at + 22, size, true);
    if (mark === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return forged;
}

describe('an archive', () => {
  test('may hold several files of several formats, and others that are counted', () => {
    const parsed = read([
      {
        name: 'a.zip',
        bytes: zipSync({
          'export/part_000000.csv': pocket,
          'export/notes.json': fixtureFile('hypothesis.json').bytes,
          'export/picture.png': new Uint8Array([0x89, 0x50]),
          '__MACOSX/._x': new Uint8Array([1]),
        }),
      },
    ]);
    expect(parsed.formats).toEqual(['pocket', 'hypothesis']);
    expect(parsed.bundles).toHaveLength(4);
    expect(skipped(parsed)['unknown-file']).toBe(1);
  });

  test.for(['../up.csv', '/etc/x.csv', 'a/../../x.csv', 'C:\\x.csv', '..\\x.csv', 'a\u0000.csv'])(
    'leaves out a file named %j',
    (name) => {
      const parsed = read([{ name: 'a.zip', bytes: zipSync({ [name]: pocket, 'good.csv': pocket }) }]);
      expect(skipped(parsed)['unsafe-name']).toBe(1);
      expect(parsed.bundles).toHaveLength(3);
    },
  );

  test('is refused for what it says of its size, before anything is unpacked', () => {
    const large = claiming(zipSync({ 'a.csv': pocket }), 2_000_000);
    expect(open(large)).toMatchObject({ code: 'archive-too-large' });
  });

  test('is refused for what really comes out, whatever it says', () => {
    const bomb = claiming(zipSync({ 'a.csv': new Uint8Array(8_000_000) }), 10);
    expect(open(bomb)).toMatchObject({ code: 'archive-too-large' });
  });

  test('is refused for the number of its files', () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`${i}.csv`, pocket]));
    expect(open(zipSync(files))).toMatchObject({ code: 'archive-too-large' });
  });

  test.for([0.3, 0.7, 0.99])('of which only the first %d are there is damaged', (share) => {
    const zip = zipSync({ 'a.csv': pocket, 'b.csv': pocket });
    expect(open(zip.slice(0, zip.length * share))).toMatchObject({
      code: 'file-damaged',
      file: 'a.zip',
      part: 'zip',
    });
  });

  test('with changed bytes is damaged or read, never more', () => {
    const zip = zipSync({ 'a.csv': pocket, 'b.csv': fixtureFile('raindrop.csv').bytes });
    for (let at = 4; at < zip.length; at += 3) {
      const changed = zip.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      const result = open(changed);
      if ('code' in result) expect(result.code).toMatch(/^(?:file|archive|too)-/);
    }
  });
});
