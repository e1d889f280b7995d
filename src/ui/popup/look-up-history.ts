import type { Article, ExtractedArticle } from '@/core/article/types';
import { resemblance, shingle } from '@/core/search/shingles';
import type { StoredArticle } from '@/platform/library/article-store';
import { articles } from '@/platform/library/library';
import { twins } from '@/platform/library/twins';

/** What is stored of a page's story; null where it is new, or stored as it is. */
export type PageHistory =
  | { readonly type: 'changed'; readonly stored: StoredArticle }
  | { readonly type: 'twin'; readonly article: Article; readonly share: number }
  | null;

/**
 * Looks for an older copy with other words, then for the same story from elsewhere. A copy of which the person has hidden or picked
 * parts differs by that, and is not compared. Throws `AppError` when the storage fails.
 */
export async function lookUpHistory(extracted: ExtractedArticle): Promise<PageHistory> {
  const entry = await articles.findFor(extracted);
  const stored = entry?.state === 'saved' ? await articles.get(entry.id) : null;
  if (stored) {
    const { hidden = [], trace, text } = stored.content;
    const isOwnChoice = hidden.length > 0 || trace?.chosenBy === 'person';
    const hasChanged = !isOwnChoice && resemblance(shingle(text), shingle(extracted.text)) < 1;
    if (hasChanged) return { type: 'changed', stored };
  }
  const twin = await twins.find(extracted.text, entry?.id ?? null);
  return twin && { type: 'twin', ...twin };
}
