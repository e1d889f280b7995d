import { BookOpen, FileDiff, History } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { Article, ExtractedArticle } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { handOverFresh } from '@/platform/tabs/fresh-copy';
import { openChanges, openReader } from '@/platform/tabs/open-reader';
import { Button } from '@/ui/components/button';
import { formatDate } from '@/ui/components/format-date';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { type PageHistory as Known, lookUpHistory } from './look-up-history';
import styles from './page-history.module.css';

interface PageHistoryProps {
  readonly article: ExtractedArticle;
  readonly tabId: number | null;
}

/** What the library knows of this story: an older copy that reads differently, or the same text from elsewhere. */
export function PageHistory({ article, tabId }: PageHistoryProps): ReactNode {
  const { fail } = useToasts();
  const [known, setKnown] = useState<Known>(null);
  useEffect(() => {
    let isCurrent = true;
    lookUpHistory(article).then((found) => {
      if (isCurrent) setKnown(found);
    }, fail);
    return () => {
      isCurrent = false;
    };
  }, [article, fail]);
  if (known === null) return null;
  return known.type === 'changed' ? (
    <Changed article={article} tabId={tabId} known={known} onKnown={setKnown} />
  ) : (
    <Twin known={known} tabId={tabId} />
  );
}

interface ChangedProps extends PageHistoryProps {
  readonly known: Extract<Known, { type: 'changed' }>;
  /** What is known once the copy has been updated, and once that has been undone. */
  readonly onKnown: (known: Known) => void;
}

function Changed({ article, tabId, known, onKnown }: ChangedProps): ReactNode {
  const { t, i18n } = useTranslation();
  const { say, fail } = useToasts();
  const { stored } = known;

  async function update(): Promise<void> {
    await articles.save(article);
    onKnown(null);
    say(t('history.updated'), async () => {
      await articles.putBack(stored);
      onKnown(known);
    });
  }

  async function show(): Promise<void> {
    const { id } = stored.article;
    if (!(await handOverFresh(id, article))) return say(t('changes.tooLong'));
    await openChanges(id, tabId);
    window.close();
  }

  return (
    <div className={styles.note} role="status" data-testid="page-changed">
      <p>{t('history.changed', { date: dayOf(stored.article, i18n.language) })}</p>
      <Button
        variant="quiet"
        icon={<FileDiff />}
        onClick={() => show().catch(fail)}
        data-testid="show-changes"
      >
        {t('changes.show')}
      </Button>
      <Button
        variant="quiet"
        icon={<History />}
        onClick={() => update().catch(fail)}
        data-testid="update-copy"
      >
        {t('history.update')}
      </Button>
    </div>
  );
}

interface TwinProps {
  readonly known: Extract<Known, { type: 'twin' }>;
  readonly tabId: number | null;
}

function Twin({ known: { article, share }, tabId }: TwinProps): ReactNode {
  const { t, i18n } = useTranslation();
  const { fail } = useToasts();
  const { title, source } = article;
  const date = dayOf(article, i18n.language);
  return (
    <div className={styles.note} role="status" data-testid="twin">
      <p>{t(source ? 'history.sameFrom' : 'history.same', { share, title, date, source })}</p>
      <Button
        variant="quiet"
        icon={<BookOpen />}
        onClick={() => openReader(article.id, tabId).then(() => window.close(), fail)}
        data-testid="open-twin"
      >
        {t('history.open')}
      </Button>
    </div>
  );
}

function dayOf({ savedAt }: Article, locale: string): string {
  return formatDate(new Date(savedAt).toISOString(), locale);
}
