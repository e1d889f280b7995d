import { type ReactNode, useCallback, useEffect, useState } from 'react';
import {
  COMMAND_NAMES,
  type CommandName,
  canChangeShortcuts,
  changeShortcut,
  loadShortcuts,
  openShortcutPage,
  resetShortcut,
  SHORTCUT_PAGE,
  type Shortcuts,
} from '@/platform/commands/shortcuts';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { BrowserKeys } from '@/ui/shortcuts/browser-keys';
import { commandOf } from '@/ui/shortcuts/command-of';
import { isAppleKeyboard } from '@/ui/shortcuts/key-name';
import { KeyButton } from './key-button';
import styles from './shortcut-editor.module.css';

/** The keys of the whole browser: changed here where it lets us, else on its own page. */
export function BrowserKeyEditor(): ReactNode {
  return canChangeShortcuts() ? <ChangeableKeys /> : <KeysElsewhere />;
}

function KeysElsewhere(): ReactNode {
  const { t } = useTranslation();
  const { say } = useToasts();
  return (
    <>
      <BrowserKeys />
      <p className={styles.hint}>{t('keys.browserHint', { address: SHORTCUT_PAGE })}</p>
      <div>
        <Button
          onClick={() =>
            void openShortcutPage().catch(() => say(t('keys.notOpened', { address: SHORTCUT_PAGE })))
          }
          data-testid="open-shortcut-page"
        >
          {t('keys.browserPage')}
        </Button>
      </div>
    </>
  );
}

function ChangeableKeys(): ReactNode {
  const { t } = useTranslation();
  const { fail, say } = useToasts();
  const [shortcuts, setShortcuts] = useState<Shortcuts>();
  const reload = useCallback(() => loadShortcuts().then(setShortcuts, fail), [fail]);
  useEffect(() => void reload(), [reload]);
  const change = (work: Promise<void>): void => void work.then(reload, () => say(t('keys.browserRefused')));
  return COMMAND_NAMES.map((name: CommandName) => (
    <KeyButton
      key={name}
      name={t(`shortcuts.${name}`)}
      keyLabel={shortcuts?.[name] ?? ''}
      warning=""
      onPress={(event) => {
        const shortcut = commandOf(event, isAppleKeyboard(navigator));
        if (shortcut !== null) change(changeShortcut(name, shortcut));
        return shortcut !== null;
      }}
      onClear={() => change(changeShortcut(name, ''))}
      onReset={() => change(resetShortcut(name))}
      testId={`command-${name}`}
    />
  ));
}
