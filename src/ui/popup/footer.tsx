import { LibraryBig, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { openLibraryPage } from '@/platform/tabs/open-library';
import { HAS_SIDE_PANEL } from '@/platform/tabs/side-panel';
import { Button } from '@/ui/components/button';
import { ShortcutList } from '@/ui/components/shortcut-list';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ShortcutSheet } from '@/ui/shortcuts/shortcut-sheet';
import styles from './footer.module.css';
import { SidePanelButton } from './side-panel-button';

/** The keys, and the way to the settings. */
export function Footer(): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();

  async function openSettings(): Promise<void> {
    try {
      await browser.runtime.openOptionsPage();
      window.close();
    } catch (cause) {
      fail(cause);
    }
  }

  async function openLibrary(): Promise<void> {
    try {
      await openLibraryPage();
      window.close();
    } catch (cause) {
      fail(cause);
    }
  }

  return (
    <footer className={styles.footer}>
      <ShortcutList />
      <ShortcutSheet screen="popup" />
      {HAS_SIDE_PANEL && <SidePanelButton />}
      <Button variant="quiet" icon={<LibraryBig />} onClick={openLibrary} data-testid="open-library">
        {t('library.open')}
      </Button>
      <Button variant="quiet" icon={<Settings />} onClick={openSettings} data-testid="settings">
        {t('popup.settings')}
      </Button>
    </footer>
  );
}
