import { ExternalLink } from 'lucide-react';
import type { Article } from '@/core/article/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './stub-notice.module.css';

/** What stands in place of the text of an article that came in as a link. */
export function StubNotice({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  return (
    <section className={styles.notice} data-testid="stub">
      <p>{t('imports.stub.body')}</p>
      <a href={article.url} rel="noopener noreferrer" data-testid="stub-original">
        {t('imports.stub.open')}
        <ExternalLink aria-hidden size={16} />
      </a>
    </section>
  );
}
