import { Popover } from '@base-ui/react/popover';
import { ALargeSmall } from 'lucide-react';
import { useState } from 'react';
import type { Article } from '@/core/article/types';
import { IconButton } from '@/ui/components/icon-button';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useActionKeys } from '@/ui/shortcuts/use-action-keys';
import { TypographyPanel } from './typography-panel';
import styles from './typography-panel.module.css';

/** The button for themes and type, and the panel that it opens over the text. */
export function TypographyMenu({ article }: { readonly article: Article }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useActionKeys('reader', { 'reader.typography': () => setOpen(!isOpen) });
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger
        render={<IconButton label={t('type.title')} icon={<ALargeSmall />} data-testid="typography" />}
      />
      <Popover.Portal>
        <Popover.Positioner
          positionMethod="fixed"
          align="end"
          sideOffset={4}
          collisionPadding={8}
          className={styles.positioner}
        >
          <Popover.Popup className={styles.panel} data-testid="typography-panel">
            <Popover.Title className={styles.title}>{t('type.title')}</Popover.Title>
            <TypographyPanel article={article} />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
