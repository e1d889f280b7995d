import { PanelRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { openSidePanel } from '@/platform/tabs/side-panel';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';

/** Opens the side panel of this window. */
export function SidePanelButton(): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  async function open(): Promise<void> {
    try {
      await openSidePanel();
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
