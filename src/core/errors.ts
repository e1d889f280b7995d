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
  'library-newer',
  'article-missing',
  'highlight-missing',
  'template-invalid',
  'template-field-unknown',
  'clipboard-closed',
  'file-unknown',
  'file-damaged',
  'file-too-large',
  'archive-too-large',
  'too-many-articles',
  'backup-damaged',
  'settings-file-unknown',
] as const;

export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

export class AppError extends Error {
  override readonly name = 'AppError';

  /** What the sentence fills in, such as the name of a file. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    readonly code: AppErrorCode,
    { details = {}, ...options }: ErrorOptions & { readonly details?: AppError['details'] } = {},
  ) {
    super(code, options);
    this.details = details;
  }
}
