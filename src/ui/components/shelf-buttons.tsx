import { Archive, Star } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Article } from '@/core/article/types';
import type { ArticleActions } from '@/ui/hooks/use-article-actions';
import { useTranslation } from '@/ui/hooks/use-translation';
import { IconButton } from './icon-button';

interface ShelfButtonsProps {
  readonly article: Article;
  readonly actions: ArticleActions;
}

/** Puts an article among the favourites or into the archive, and takes it out again. */
export function ShelfButtons({ article, actions }: ShelfButtonsProps): ReactNode {
  const { t } = useTranslation();
  const { id, isFavourite = false, isArchived = false } = article;
  return (
    <>
      <IconButton
        label={t(isFavourite ? 'library.unfavourite' : 'library.makeFavourite')}
        icon={<Star fill={isFavourite ? 'currentColor' : 'none'} />}
        aria-pressed={isFavourite}
        onClick={() => actions.change([id], { isFavourite: !isFavourite })}
        data-testid="favourite"
      />
      <IconButton
        label={t(isArchived ? 'library.unarchive' : 'library.archive')}
        icon={<Archive />}
        aria-pressed={isArchived}
        onClick={() => actions.archive([article])}
        data-testid="archive"
      />
    </>
  );
}
