import { Archive, ArrowRight } from 'lucide-react';
import { isStub } from '@/core/article/is-stub';
import type { Article } from '@/core/article/types';
import { isIn } from '@/core/search/is-in';
import { articles } from '@/platform/library/library';
import { Button } from '@/ui/components/button';
import { useArticleActions } from '@/ui/hooks/use-article-actions';
import { useFigures } from '@/ui/hooks/use-figures';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import styles from './progress.module.css';

/** What stands under the last line: put it away, go on with the next unread one. */
export default function EndCard({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const actions = useArticleActions();
  const { id, state, isArchived = false } = article;
  const watched = useWatch(() => nextUnread(article), [id]);
  const next = watched.type === 'value' ? watched.value : null;
  if (state !== 'saved' && !next) return null;
  return (
    <footer className={styles.end} data-testid="end-card">
      {state === 'saved' && (
        <Button
          icon={<Archive />}
          aria-pressed={isArchived}
          onClick={() => actions.archive([article])}
          data-testid="end-archive"
        >
          {t(isArchived ? 'progress.archived' : 'library.archive')}
        </Button>
      )}
      {next && <Next article={next} />}
    </footer>
  );
}

function Next({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const { time } = useFigures(article);
  const { id, title, lang, dir } = article;
  return (
    <button
      type="button"
      className={styles.next}
      onClick={() => location.assign(`?id=${encodeURIComponent(id)}`)}
      data-testid="end-next"
    >
      <span className={styles.nextHint}>
        {t('progress.next')} {time}
      </span>
      <span className={styles.nextTitle} lang={lang} dir={dir}>
        {title}
      </span>
      <ArrowRight aria-hidden />
    </button>
  );
}

/** The unread article that was saved last, this one left out. */
async function nextUnread({ id }: Article): Promise<Article | null> {
  const saved = await articles.list();
  return saved.find((one) => one.id !== id && isIn(one, 'unread') && !isStub(one)) ?? null;
}
