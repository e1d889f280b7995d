import type { ImportFormat, Reading } from '@/core/exchange/import-types';
import type { Row } from '@/core/exchange/parse-csv';
import type { Collector } from './collector';

export interface ImportJob {
  readonly collector: Collector;
  /** Milliseconds since the epoch: for what gives no time of its own. */
  readonly now: number;
  readonly file: string;
}

/** Reads a JSON file that has been parsed. Throws `Damage` for a file of its format that must not be read in part. */
export interface JsonImporter {
  readonly format: ImportFormat;
  readonly matches: (value: unknown) => boolean;
  readonly read: (value: unknown, job: ImportJob) => Reading;
}

/** Reads a table row by row. */
export interface TableImporter {
  readonly format: ImportFormat;
  readonly matches: (columns: ReadonlySet<string>) => boolean;
  readonly readRow: (row: Row, job: ImportJob) => void;
}

/** Reads any other text. */
export interface TextImporter {
  readonly format: ImportFormat;
  readonly matches: (text: string, job: ImportJob) => boolean;
  readonly read: (text: string, job: ImportJob) => Reading;
}
