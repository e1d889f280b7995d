import type { ReactNode } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { LeaveContext } from '@/ui/saved-list/leave';
import { SavedList } from '@/ui/saved-list/saved-list';
import { ArticleCard } from './article-card';
import { Footer } from './footer';
import styles from './popup.module.css';
import { usePage } from './use-page';

/** What opens from the toolbar button: this page, the saved articles, the keys. */
export function Popup(): ReactNode {
  const { t } = useTranslation();
  const page = usePage();
  return (
    <main className={styles.popup}>
      <title>{t('app.name')}</title>
      <ArticleCard {...page} />
      <LeaveContext value={closeWindow}>
        <SavedList tabId={page.tabId} />
      </LeaveContext>
      <Footer />
    </main>
  );
}

function closeWindow(): void {
  window.close();
}
