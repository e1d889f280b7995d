import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/ui/components/button';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import { actionName } from './action-name';
import { BrowserKeys } from './browser-keys';
import { FIXED_KEYS, KEY_ACTIONS, type KeyScreen } from './key-actions';
import { KeyCaps } from './key-caps';
import { keyOf } from './key-of';
import { keyFor } from './keys-in-use';
import styles from './sheet-dialog.module.css';

interface SheetDialogProps {
  readonly screen: KeyScreen;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The keys of a screen, and those that work in the whole browser; the way to change them. */
export function SheetDialog({ screen, isOpen, onClose }: SheetDialogProps): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const { shortcuts } = useSettings();
  const body = useRef<HTMLElement>(null);
  const closeByKey = (event: KeyboardEvent): void => {
    if (keyOf(event.nativeEvent) !== keyFor('all.sheet', shortcuts)) return;
    event.preventDefault();
    onClose();
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup
          className={styles.sheet}
          // Not the button: its tooltip would take the first Esc.
          initialFocus={body}
          onKeyDown={closeByKey}
          data-testid="shortcut-sheet"
        >
          <header className={styles.header}>
            <Dialog.Title className={styles.title}>{t('keys.title')}</Dialog.Title>
            <Dialog.Close render={<IconButton label={t('actions.close')} icon={<X />} />} />
          </header>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
          <section ref={body} className={styles.body} tabIndex={0} aria-label={t('keys.title')}>
            <Group title={t(`keys.group.${screen}`)}>
              <ScreenKeys screen={screen} />
            </Group>
            <Group title={t('keys.group.browser')}>
              <BrowserKeys />
            </Group>
          </section>
          <Button
            onClick={() => void browser.runtime.openOptionsPage().catch(fail)}
            data-testid="change-keys"
          >
            {t('keys.change')}
          </Button>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}

/** What has lost its key is left out here; the settings show it. */
function ScreenKeys({ screen }: { readonly screen: KeyScreen }): ReactNode {
  const { t } = useTranslation();
  const { shortcuts } = useSettings();
  const own = KEY_ACTIONS.filter((action) => action.screen === screen || action.screen === 'all');
  const fixed = FIXED_KEYS.filter((action) => action.screen === screen);
  return (
    <dl className={styles.keys}>
      {own.map((action) => {
        const key = keyFor(action.id, shortcuts);
        const also = 'also' in action ? action.also.map((one) => [one]) : [];
        const all = [...(key === '' ? [] : [[key]]), ...also];
        return all.length > 0 && <Row key={action.id} name={actionName(t, action.id)} keys={all} />;
      })}
      {fixed.map(({ id, keys }) => (
        <Row key={id} name={actionName(t, id)} keys={keys} />
      ))}
    </dl>
  );
}

interface RowProps {
  readonly name: string;
  readonly keys: readonly (readonly string[])[];
}

function Row({ name, keys }: RowProps): ReactNode {
  return (
    <div className={styles.row}>
      <dt>{name}</dt>
      <dd>
        <KeyCaps keys={keys} />
      </dd>
    </div>
  );
}
