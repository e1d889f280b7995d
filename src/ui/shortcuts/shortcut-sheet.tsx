import { Keyboard } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { IconButton } from '@/ui/components/icon-button';
import { useTranslation } from '@/ui/hooks/use-translation';
import type { KeyScreen } from './key-actions';
import { useActionKeys } from './use-action-keys';

/** Comes when it is asked for. */
const SheetDialog = lazy(() => import('./sheet-dialog').then((module) => ({ default: module.SheetDialog })));

interface ShortcutSheetProps {
  readonly screen: KeyScreen;
  readonly className?: string | undefined;
}

/** The button and the key (`?`) that show which keys there are. */
export function ShortcutSheet({ screen, className }: ShortcutSheetProps): ReactNode {
  const { t } = useTranslation();
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  useActionKeys(screen, { 'all.sheet': () => setState('open') });
  return (
    <>
      <IconButton
        label={t('keys.title')}
        icon={<Keyboard />}
        className={className}
        aria-haspopup="dialog"
        onClick={() => setState('open')}
        data-testid="shortcuts"
      />
      {state !== 'never' && (
        <Suspense>
          <SheetDialog screen={screen} isOpen={state === 'open'} onClose={() => setState('closed')} />
        </Suspense>
      )}
    </>
  );
}
