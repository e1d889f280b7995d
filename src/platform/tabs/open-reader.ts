import { browser } from 'wxt/browser';
import type { HighlightId } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { APP_ERROR_CODES, type AppErrorCode } from '@/core/errors';

/** What a reader's address asks for: an article, or the reason why there is none. */
export interface ReaderRequest {
  readonly id: ArticleId | null;
  readonly refusal: AppErrorCode | null;
  /** Show also how the text came about. */
  readonly debug: boolean;
  /** Show what has changed since the copy was stored. */
  readonly changes: boolean;
}

const HIGHLIGHT_HASH = '#highlight=';

/** Opens the reader in the same tab, so that Back returns to the page; without a tab in a new one. */
export async function openReader(id: ArticleId, tabId: number | null): Promise<void> {
  await openIn(tabId, readerUrl('id', id));
}

/** Opens the reader at a highlight, in the same tab; without a tab in a new one. */
export async function openHighlight(
  articleId: ArticleId,
  highlightId: HighlightId,
  tabId: number | null,
): Promise<void> {
  await openIn(tabId, `${readerUrl('id', articleId)}${HIGHLIGHT_HASH}${encodeURIComponent(highlightId)}`);
}

/** The highlight that the fragment of a reader's address asks for; null where it asks for none. */
export function highlightInHash(hash: string): HighlightId | null {
  return hash.startsWith(HIGHLIGHT_HASH) ? (hash.slice(HIGHLIGHT_HASH.length) as HighlightId) : null;
}

/** Opens what has changed in an article, as `handOverFresh` has it, in the same tab; without a tab in a new one. */
export async function openChanges(id: ArticleId, tabId: number | null): Promise<void> {
  await openIn(tabId, `${readerUrl('id', id)}&changes`);
}

/** Says in a new tab why a page cannot be read; the page itself stays. */
export async function openRefusal(code: AppErrorCode): Promise<void> {
  await browser.tabs.create({ url: readerUrl('refused', code) });
}

/** Reads the query of the reader's address, which anybody may have typed. */
export function parseReaderQuery(query: string): ReaderRequest {
  const parameters = new URLSearchParams(query);
  const refused = parameters.get('refused');
  return {
    id: parameters.get('id') as ArticleId | null,
    refusal: APP_ERROR_CODES.find((code) => code === refused) ?? null,
    debug: parameters.has('debug'),
    changes: parameters.has('changes'),
  };
}

async function openIn(tabId: number | null, url: string): Promise<void> {
  if (tabId === null) await browser.tabs.create({ url });
  else await browser.tabs.update(tabId, { url });
}

function readerUrl(name: 'id' | 'refused', value: string): string {
  return `${browser.runtime.getURL('/reader.html')}?${name}=${encodeURIComponent(value)}`;
}
