import type { Highlight } from '@/core/annotation/types';
import type { Article, ArticleContent } from '@/core/article/types';

type Unbranded<T> = { readonly [Key in keyof T]: Key extends 'id' | 'articleId' ? string : T[Key] };

/**
 * An article as a file gives it: nothing in it is known to be ours yet. A list of links has no texts; its articles
 * come with an empty body and a count of zero, and are stubs (`isStub`) until their page is read.
 */
export interface ImportedBundle {
  readonly article: Unbranded<Omit<Article, 'state' | 'highlightCount' | 'deletedAt' | 'imageBytes'>>;
  readonly content: Omit<ArticleContent, 'id'>;
  readonly highlights: readonly Unbranded<Omit<Highlight, 'articleId' | 'deletedAt'>>[];
}

export const IMPORT_FORMATS = [
  'backup',
  'web-annotation',
  'hypothesis',
  'omnivore',
  'obsidian',
  'readwise',
  'pocket',
  'instapaper',
  'raindrop',
  'bookmarks',
  'text',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** Why something in a file was left out; each has words in the catalogues (`imports.skipped.<reason>`). */
export const SKIP_REASONS = [
  'no-address',
  'bad-address',
  'no-quote',
  'too-long',
  'too-many',
  'broken',
  'reply',
  'unknown-file',
  'unsafe-name',
] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What was left out for one reason: how much, and the first few by title, address or name. */
export interface Skipped {
  readonly reason: SkipReason;
  readonly count: number;
  readonly examples: readonly string[];
}

/** Work in slices: each step yields how much of the file is read, 0 to 1. */
export type Reading<Result = void> = Generator<number, Result>;

/** A file that a person chose, or one out of an archive. */
export interface ImportFile {
  /** For messages; it never says what a file is. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files hold, before anything is stored. */
export interface ParsedImport {
  readonly formats: readonly ImportFormat[];
  readonly bundles: readonly ImportedBundle[];
  readonly skipped: readonly Skipped[];
}

/** What an import came to. */
export interface ImportReport {
  /** Articles that were not there before. */
  readonly added: number;
  /** Articles whose address was there and that gained something: highlights, tags, a note, or the text a stub lacked. */
  readonly merged: number;
  /** Articles that were there with all that the file says of them. */
  readonly unchanged: number;
  readonly highlights: number;
}
