import type { ReactNode } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ArticleCard } from './article-card';
import { Footer } from './footer';
import styles from './popup.module.css';
import { SavedList } from './saved-list';
import { usePage } from './use-page';

/** What opens from the toolbar button: this page, the saved articles, the keys. */
export function Popup(): ReactNode {
  const { t } = useTranslation();
  const page = usePage();
  return (
    <main className={styles.popup}>
      <title>{t('app.name')}</title>
      <ArticleCard {...page} />
      <SavedList tabId={page.tabId} />
      <Footer />
    </main>
  );
}
