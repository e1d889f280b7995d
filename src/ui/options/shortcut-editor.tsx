import { type ReactNode, useId } from 'react';
import { Button } from '@/ui/components/button';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import { actionName } from '@/ui/shortcuts/action-name';
import { type ActionId, KEY_ACTIONS, KEY_SCREENS, type KeyScreen } from '@/ui/shortcuts/key-actions';
import { isAppleKeyboard, keyName } from '@/ui/shortcuts/key-name';
import { canBeGiven, keyOf } from '@/ui/shortcuts/key-of';
import { conflictsOf, keyFor } from '@/ui/shortcuts/keys-in-use';
import { BrowserKeyEditor } from './browser-key-editor';
import { KeyButton } from './key-button';
import type { SaveSettings } from './save-settings';
import styles from './shortcut-editor.module.css';

/** Every key that can be changed: those of Lede's screens, and those of the browser where it lets us. */
export function ShortcutEditor({ onSave }: { readonly onSave: SaveSettings }): ReactNode {
  const { t } = useTranslation();
  const { shortcuts } = useSettings();
  return (
    <>
      <KeyGroup title={t('keys.group.browser')}>
        <BrowserKeyEditor />
      </KeyGroup>
      {KEY_SCREENS.filter((screen) => KEY_ACTIONS.some((action) => action.screen === screen)).map(
        (screen) => (
          <KeyGroup key={screen} title={t(`keys.group.${screen}`)}>
            <ScreenKeys screen={screen} onSave={onSave} />
          </KeyGroup>
        ),
      )}
      {Object.keys(shortcuts).length > 0 && (
        <div>
          <Button onClick={() => onSave({ shortcuts: {} })} data-testid="reset-keys">
            {t('keys.resetAll')}
          </Button>
        </div>
      )}
    </>
  );
}

function KeyGroup({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const id = useId();
  return (
    <fieldset className={styles.group} aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      {children}
    </fieldset>
  );
}

interface ScreenKeysProps {
  readonly screen: KeyScreen;
  readonly onSave: SaveSettings;
}

function ScreenKeys({ screen, onSave }: ScreenKeysProps): ReactNode {
  const { t } = useTranslation();
  const { shortcuts } = useSettings();
  const isApple = isAppleKeyboard(navigator);
  const give = (id: ActionId, key: string): void => onSave({ shortcuts: { ...shortcuts, [id]: key } });
  const giveBack = (id: ActionId): void => {
    const { [id]: _own, ...others } = shortcuts;
    onSave({ shortcuts: others });
  };
  return KEY_ACTIONS.filter((action) => action.screen === screen).map(({ id }) => {
    const name = actionName(t, id);
    const keyLabel = keyName(keyFor(id, shortcuts), isApple);
    const others = conflictsOf(id, shortcuts);
    const warning = t('keys.conflict', {
      key: keyLabel,
      action: name,
      other: others.map((other) => actionName(t, other)).join(t('library.comma')),
      first: actionName(t, firstOf([id, ...others])),
    });
    return (
      <KeyButton
        key={id}
        name={name}
        keyLabel={keyLabel}
        warning={others.length > 0 ? warning : ''}
        onPress={(event) => {
          const key = keyOf(event);
          if (!canBeGiven(key)) return false;
          give(id, key);
          return true;
        }}
        onClear={() => give(id, '')}
        onReset={id in shortcuts ? () => giveBack(id) : undefined}
        testId={`key-${id}`}
      />
    );
  });
}

/** Of several actions with one key the one that answers. */
function firstOf(ids: readonly ActionId[]): ActionId {
  const [first = KEY_ACTIONS[0]] = KEY_ACTIONS.filter(({ id }) => ids.includes(id));
  return first.id;
}
