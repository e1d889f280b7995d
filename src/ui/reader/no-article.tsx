import { ArrowLeft, RotateCw, X } from 'lucide-react';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './no-article.module.css';

interface Props {
  readonly title: string;
  /** What happened and what can be done. */
  readonly body: string;
  readonly canRetry?: boolean;
}

/** The page where there is nothing to read, with a way on. */
export function NoArticle({ title, body, canRetry = false }: Props) {
  const { t } = useTranslation();
  const canGoBack = history.length > 1;
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.body}>{body}</p>
      <div className={styles.actions}>
        {canRetry && (
          <Button variant="primary" icon={<RotateCw />} onClick={() => location.reload()}>
            {t('actions.retry')}
          </Button>
        )}
        {canGoBack ? (
          <Button icon={<ArrowLeft />} onClick={() => history.back()}>
            {t('reader.back')}
          </Button>
        ) : (
          <Button icon={<X />} onClick={() => window.close()}>
            {t('reader.missing.close')}
          </Button>
        )}
      </div>
    </main>
  );
}
