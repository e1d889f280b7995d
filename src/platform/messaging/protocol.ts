import type { Detection } from '@/core/article/types';

/**
 * Every message of the extension, one line each, with its direction. Past tense is news, a verb is a
 * request. The receiver checks each one with its schema in `guards.ts`.
 */
export interface Protocol {
  /** detector → background: what the page in the sender's tab is, and how much there is to read. */
  pageDetected(page: PageDetected): void;
}

export type PageDetected = Pick<Detection, 'article' | 'count' | 'images' | 'lang'>;
