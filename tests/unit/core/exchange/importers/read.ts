import { readFileSync } from 'node:fs';
import type { ImportFile, ParsedImport, SkipReason } from '@/core/exchange/import-types';
import { readImport } from '@/core/exchange/read-import';

/** Thursday, 26 November 2026. */
export const NOW = Date.UTC(2026, 10, 26);

/** Reads to the end, as an import does in slices. */
export function read(files: readonly ImportFile[]): ParsedImport {
  const reading = readImport(files, NOW);
  let step = reading.next();
  while (!step.done) {
    if (!(step.value >= 0 && step.value <= 1)) throw new Error(`progress of ${step.value}`);
    step = reading.next();
  }
  return step.value;
}

/** The file's name says nothing. */
export function readText(text: string, name = 'file'): ParsedImport {
  return read([{ name, bytes: new TextEncoder().encode(text) }]);
}

export function fixtureFile(path: string): ImportFile {
  return { name: path, bytes: new Uint8Array(readFileSync(`tests/fixtures/imports/${path}`)) };
}

export function readFixture(path: string): ParsedImport {
  return read([{ ...fixtureFile(path), name: 'file' }]);
}

/** How much was left out, by reason. */
export function skipped({ skipped }: ParsedImport): Partial<Record<SkipReason, number>> {
  return Object.fromEntries(skipped.map(({ reason, count }) => [reason, count]));
}
