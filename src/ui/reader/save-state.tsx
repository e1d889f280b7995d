import { Bookmark, BookmarkCheck } from 'lucide-react';
import type { Article } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './top-bar.module.css';
import type { Announce } from './use-announcement';

interface Props {
  readonly article: Article;
  readonly announce: Announce;
}

/** Whether the article is kept, and for a draft the button that keeps it. */
export function SaveState({ article, announce }: Props) {
  const { t } = useTranslation();
  const { fail } = useToasts();
  if (article.state === 'saved') {
    return (
      <span className={styles.saved} data-testid="saved" title={t('reader.savedHint')}>
        <BookmarkCheck aria-hidden size={16} />
        <span>{t('reader.saved')}</span>
      </span>
    );
  }
  const keep = async (): Promise<void> => {
    try {
      await articles.keep(article.id);
      announce(t('reader.says.saved'));
    } catch (cause) {
      fail(cause);
    }
  };
  return (
    <Button variant="quiet" icon={<Bookmark />} data-testid="save" onClick={() => void keep()}>
      {t('reader.save')}
    </Button>
  );
}
