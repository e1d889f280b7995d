/**
 * What can go wrong in a way that the reader of the news must know. Each code has a sentence in
 * `src/locales` (`errors.<code>`) that says what to do. Our own bugs are plain `Error`s.
 */
export const APP_ERROR_CODES = [
  'page-not-reachable',
  'page-not-html',
  'page-too-large',
  'page-too-deep',
  'page-busy',
  'no-article',
  'nothing-selected',
  'storage-full',
  'storage-failed',
  'article-missing',
  'file-not-readable',
] as const;

export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: AppErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
