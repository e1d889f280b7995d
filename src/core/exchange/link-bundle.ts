import { normalizeUrl } from '@/core/article/url';
import { IMPORT_LIMITS } from './import-limits';
import type { ImportedBundle } from './import-types';
import { isArticleUrl } from './importers/fields';
import { makeBundle } from './importers/make-bundle';

/**
 * A link as a stub: its address, and its words as the title (else the address). Null for an address that no article can have.
 * `now` in milliseconds since the epoch.
 */
export function linkBundle(url: string, words: string, now: number): ImportedBundle | null {
  if (!isArticleUrl(url) || url.length > IMPORT_LIMITS.url) return null;
  const title = words.replace(/\s+/g, ' ').trim();
  return makeBundle(normalizeUrl(url), { facts: { url, title }, highlights: [] }, now);
}
