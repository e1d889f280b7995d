import { PanelRight } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openSidePanel } from '@/platform/tabs/side-panel';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';

/** Opens the side panel of this window. */
export function SidePanelButton(): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const [windowId, setWindowId] = useState<number>();

  useEffect(() => {
    // Known before the click: the browser opens the panel for a click only, and a question in between ends that.
    browser.windows.getCurrent().then(({ id }) => setWindowId(id), fail);
  }, [fail]);

  async function open(): Promise<void> {
    if (windowId === undefined) return;
    try {
      await openSidePanel(windowId);
      window.close();
    } catch (cause) {
      fail(cause);
    }
  }

  return (
    <IconButton
      label={t('sidePanel.open')}
      icon={<PanelRight />}
      onClick={open}
      data-testid="open-side-panel"
    />
  );
}
