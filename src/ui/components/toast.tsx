import { Toast as Base } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useMemo } from 'react';
import { useErrorText } from '@/ui/hooks/use-error-text';
import { useTranslation } from '@/ui/hooks/use-translation';
import { IconButton } from './icon-button';
import styles from './toast.module.css';
import { writeClipboard } from './write-clipboard';

/** How long a toast stays, in milliseconds; pointing at it or focusing it stops the clock. */
const STAY_MS = 8000;

export interface Toasts {
  /** Says that something was done; with `undo`, offers to take it back. */
  readonly say: (text: string, undo?: () => Promise<void>) => void;
  /** Says what went wrong and what to do; offers `words` that could not be saved, to copy them. */
  readonly fail: (cause: unknown, words?: string) => void;
  /** Shows work that takes long until it ends; the person can stop it. */
  readonly work: (text: string, stop: () => void) => LongWork;
}

export interface LongWork {
  readonly update: (text: string) => void;
  readonly end: () => void;
}

/** Short messages at the foot of the screen. */
export function useToasts(): Toasts {
  const { add, close, update } = Base.useToastManager();
  const { t } = useTranslation();
  const errorText = useErrorText();
  const fail = useCallback(
    (cause: unknown, words = '') => {
      const onClick = (): void => {
        writeClipboard(words).then(
          () => add({ description: t('reader.says.copied'), timeout: STAY_MS }),
          (refused: unknown) => add({ description: errorText(refused), timeout: STAY_MS }),
        );
      };
      const action = words === '' ? {} : { actionProps: { children: t('errors.copyWords'), onClick } };
      // With words at stake it stays until the person has seen it.
      const timeout = words === '' ? STAY_MS : 0;
      add({ description: errorText(cause), priority: 'high', timeout, type: 'error', ...action });
    },
    [add, errorText, t],
  );
  const say = useCallback(
    (text: string, undo?: () => Promise<void>) => {
      const onClick = (): void => {
        close(id);
        undo?.().catch(fail);
      };
      const action = undo ? { actionProps: { children: t('actions.undo'), onClick } } : {};
      const id = add({ description: text, timeout: STAY_MS, ...action });
    },
    [add, close, fail, t],
  );
  const work = useCallback(
    (text: string, stop: () => void): LongWork => {
      const actionProps = { children: t('imports.cancel'), onClick: stop };
      const id = add({ description: text, timeout: 0, actionProps });
      return { update: (description) => update(id, { description }), end: () => close(id) };
    },
    [add, close, update, t],
  );
  return useMemo(() => ({ say, fail, work }), [say, fail, work]);
}

export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTranslation();
  return (
    <Base.Provider limit={2}>
      {children}
      <Base.Portal>
        <Base.Viewport className={styles.viewport} aria-label={t('app.messages')}>
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

function ToastList(): ReactNode {
  const { toasts, close } = Base.useToastManager();
  const { t } = useTranslation();
  const newest = toasts.find((toast) => toast.transitionStatus !== 'ending')?.id;

  useEffect(() => {
    if (!newest) return;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      // Escape would close the whole popup.
      event.preventDefault();
      close(newest);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [newest, close]);

  return toasts.map((toast) => (
    <Base.Root key={toast.id} toast={toast} className={styles.toast} aria-label={t('app.name')}>
      <Base.Content className={styles.content}>
        <Base.Description className={styles.text} />
        <Base.Action className={styles.action} data-testid="undo" />
        <Base.Close
          render={<IconButton label={t('actions.close')} icon={<X />} className={styles.close} />}
        />
      </Base.Content>
    </Base.Root>
  ));
}
