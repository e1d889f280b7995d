import { AppError } from '@/core/errors';
import { Damage } from './damage';
import { decodeTextInSteps } from './decode-text';
import { IMPORT_LIMITS } from './import-limits';
import type { ImportFile, ImportFormat, ParsedImport, Reading } from './import-types';
import { Collector } from './importers/collector';
import type { ImportJob } from './importers/importer';
import { JSON_IMPORTERS, TABLE_IMPORTERS, TEXT_IMPORTERS } from './importers/index';
import { csvColumns, parseCsvInSteps } from './parse-csv';
import { parseJsonInSteps } from './parse-json';
import { isArchive, unpackInSteps } from './unpack';

/**
 * Reads files of any format, told by what is in them, in slices; yields how much is read, 0 to 1. Stores nothing. Throws
 * `AppError` with the name of the file, and the place, where one is broken, too large, or of no known format.
 */
export function* readImport(files: readonly ImportFile[], now: number): Reading<ParsedImport> {
  const collector = new Collector();
  const formats = new Set<ImportFormat>();
  const queue = inOrder(yield* openArchives(files, collector));
  for (const [index, { file, isInside }] of queue.entries()) {
    const job = { collector, now, file: file.name };
    const format = yield* scaled(explained(file, readFile(file, job)), index, queue.length);
    if (format) formats.add(format);
    else if (isInside) collector.skipped.add('unknown-file', file.name);
    else throw new AppError('file-unknown', { details: { file: file.name } });
  }
  if (formats.size === 0) throw new AppError('file-unknown', { details: { file: files[0]?.name ?? '' } });
  const bundles = yield* collector.bundles(now);
  return { formats: [...formats], bundles, skipped: collector.skipped.list() };
}

interface Queued {
  readonly file: ImportFile;
  /** Out of an archive, where things may lie that are none of our business. */
  readonly isInside: boolean;
}

function* openArchives(files: readonly ImportFile[], { skipped }: Collector): Reading<Queued[]> {
  const queue: Queued[] = [];
  for (const file of files) {
    refuseLarge(file);
    if (!isArchive(file.bytes)) queue.push({ file, isInside: false });
    else {
      const inside = yield* scaled(
        explained(file, unpackInSteps(file, skipped)),
        0,
        Number.POSITIVE_INFINITY,
      );
      queue.push(...inside.map((one) => ({ file: one, isInside: true })));
    }
  }
  return queue;
}

/** Notes that name their article by a file name come after the lists that say which article that is. */
function inOrder(queue: readonly Queued[]): Queued[] {
  const isNote = ({ file }: Queued): boolean => /\.md$/i.test(file.name);
  return [...queue.filter((one) => !isNote(one)), ...queue.filter(isNote)];
}

function* readFile(file: ImportFile, job: ImportJob): Reading<ImportFormat | null> {
  if (isArchive(file.bytes)) return null;
  const text = yield* scaled(decodeTextInSteps(file.bytes), 0, 4);
  if (text === null || text.trim() === '') return null;
  if (/^\s*[[{]/.test(text)) return yield* readJson(text, job);
  const importer = TEXT_IMPORTERS.find((one) => one.matches(text, job));
  if (!importer) return yield* readTable(text, job);
  yield* importer.read(text, job);
  return importer.format;
}

function* readJson(text: string, job: ImportJob): Reading<ImportFormat | null> {
  const value = yield* parseJsonInSteps(text);
  const importer = JSON_IMPORTERS.find((one) => one.matches(value));
  if (!importer) return null;
  yield* importer.read(value, job);
  return importer.format;
}

function* readTable(text: string, job: ImportJob): Reading<ImportFormat | null> {
  const columns = csvColumns(text);
  const importer = TABLE_IMPORTERS.find((one) => one.matches(columns));
  if (!importer) return null;
  const { rows } = yield* parseCsvInSteps(text);
  for (const [index, row] of rows.entries()) {
    if (row) importer.readRow(row, job);
    else job.collector.skipped.add('broken', `#${index + 2}`);
    if (index % 100 === 0) yield index / rows.length;
  }
  return importer.format;
}

/** Says in which file the damage is. */
function* explained<Result>(file: ImportFile, reading: Reading<Result>): Reading<Result> {
  try {
    return yield* reading;
  } catch (cause) {
    if (!(cause instanceof Damage)) throw cause;
    throw new AppError('file-damaged', { cause, details: { file: file.name, part: cause.part } });
  }
}

/** The progress of one part among `count` parts that are taken to be alike. */
function* scaled<Result>(reading: Reading<Result>, index: number, count: number): Reading<Result> {
  let step = reading.next();
  while (!step.done) {
    yield (index + Math.min(1, step.value)) / count;
    step = reading.next();
  }
  return step.value;
}

function refuseLarge({ name, bytes }: ImportFile): void {
  if (bytes.length <= IMPORT_LIMITS.fileBytes) return;
  const most = Math.floor(IMPORT_LIMITS.fileBytes / 2 ** 20);
  throw new AppError('file-too-large', { details: { file: name, most } });
}
