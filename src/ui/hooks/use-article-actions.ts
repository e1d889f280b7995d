import { useMemo } from 'react';
import type { Article, ArticleId } from '@/core/article/types';
import type { ArticleChange } from '@/platform/library/article-store';
import { articles } from '@/platform/library/library';
import { openReader } from '@/platform/tabs/open-reader';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';

/** What can be done with articles; each can be undone where it takes something away. */
export interface ArticleActions {
  readonly open: (article: Article) => void;
  /** Resolves to whether it was done; where it was not, the person has been told. */
  readonly change: (ids: readonly ArticleId[], change: ArticleChange) => Promise<boolean>;
  readonly archive: (list: readonly Article[]) => void;
  readonly tag: (
    ids: readonly ArticleId[],
    tags: { add?: readonly string[]; remove?: readonly string[] },
  ) => void;
  readonly remove: (list: readonly Article[]) => void;
  readonly restore: (ids: readonly ArticleId[]) => void;
}

export function useArticleActions(): ArticleActions {
  const { t } = useTranslation();
  const { say, fail } = useToasts();
  return useMemo(() => {
    const attempt = (work: Promise<unknown>): void => void work.catch(fail);
    const ids = (list: readonly Article[]) => list.map(({ id }) => id);
    const archive = async (list: readonly Article[]): Promise<void> => {
      const isArchived = list.some((article) => !article.isArchived);
      await articles.update(ids(list), { isArchived });
      say(t(isArchived ? 'library.archived' : 'library.unarchived', { count: list.length }), () =>
        articles.update(ids(list), { isArchived: !isArchived }),
      );
    };
    const remove = async (list: readonly Article[]): Promise<void> => {
      const removed = await articles.remove(ids(list));
      if (removed.length > 0)
        say(t('library.deleted', { count: removed.length }), () => articles.restore(removed));
    };
    return {
      open: (article) => attempt(openReader(article.id, null)),
      change: (which, change) =>
        articles.update(which, change).then(
          () => true,
          (cause: unknown) => {
            fail(cause);
            return false;
          },
        ),
      archive: (list) => attempt(archive(list)),
      tag: (which, tags) => attempt(articles.tag(which, tags)),
      remove: (list) => attempt(remove(list)),
      restore: (which) => attempt(articles.restore(which)),
    };
  }, [t, say, fail]);
}
