import type { ArticleId } from '@/core/article/types';
import { AppError, type AppErrorCode } from '@/core/errors';
import type { StoredArticle } from '@/platform/library/article-store';
import { articles } from '@/platform/library/library';
import { useWatch } from '@/ui/hooks/use-watch';

/** What the reader has to show: an article, that there is none, or why it cannot be had. */
type ReaderState =
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly stored: StoredArticle }
  | { readonly type: 'missing' }
  | { readonly type: 'refused'; readonly error: unknown };

/** The stored copy of an article, kept current: saving, deleting and undoing elsewhere shows here. */
export function useStoredArticle(id: ArticleId | null, refusal: AppErrorCode | null): ReaderState {
  const watched = useWatch(() => (id ? articles.get(id) : Promise.resolve(null)), [id]);
  if (refusal) return { type: 'refused', error: new AppError(refusal) };
  if (watched.type === 'loading') return { type: 'loading' };
  if (watched.type === 'error') return { type: 'refused', error: watched.error };
  return watched.value ? { type: 'ready', stored: watched.value } : { type: 'missing' };
}
