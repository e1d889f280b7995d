import '@/ui/theme/highlight-colours.css';
import { LibraryBig } from 'lucide-react';
import type { ReactNode } from 'react';
import { openLibraryPage } from '@/platform/tabs/open-library';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { SavedList } from '@/ui/saved-list/saved-list';
import styles from './side-panel.module.css';
import { ThisPage } from './this-page';
import { useFrontPage } from './use-front-page';

/** What stands beside the pages: the highlights of the one in front, and the saved articles. */
export function SidePanel(): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const { tabId, page } = useFrontPage();
  return (
    <main className={styles.panel}>
      <title>{t('app.name')}</title>
      <section className={styles.page} aria-labelledby="this-page" data-testid="this-page">
        <h1 id="this-page" className={styles.heading}>
          {t('popup.page')}
        </h1>
        <ThisPage page={page} tabId={tabId} />
      </section>
      <SavedList tabId={tabId} />
      <footer className={styles.footer}>
        <Button
          variant="quiet"
          icon={<LibraryBig />}
          onClick={() => void openLibraryPage().catch(fail)}
          data-testid="open-library"
        >
          {t('library.open')}
        </Button>
      </footer>
    </main>
  );
}
