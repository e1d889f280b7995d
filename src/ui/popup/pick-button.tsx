import type { TFunction } from 'i18next';
import { SquareMousePointer } from 'lucide-react';
import type { ReactNode } from 'react';
import { startPicker } from '@/platform/tabs/picker';
import { Button } from '@/ui/components/button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import type { PickerWords } from '@/ui/picker/overlay';
import styles from './page-article.module.css';

interface PickButtonProps {
  readonly tabId: number | null;
  /** Nothing was found, so this is the thing to do; else it is for a wrong result. */
  readonly isMain: boolean;
}

/** Lets the person show on the page where its article is. */
export function PickButton({ tabId, isMain }: PickButtonProps): ReactNode {
  const { t, i18n } = useTranslation();
  const { fail } = useToasts();
  if (tabId === null) return null;
  const pick = async (): Promise<void> => {
    try {
      await startPicker(tabId, pickerWords(t, i18n.language));
      window.close();
    } catch (cause) {
      fail(cause);
    }
  };
  return (
    <Button
      variant={isMain ? 'secondary' : 'quiet'}
      className={isMain ? undefined : styles.pick}
      icon={<SquareMousePointer />}
      onClick={pick}
      data-testid="pick"
    >
      {t(isMain ? 'popup.pick' : 'popup.pickInstead')}
    </Button>
  );
}

/** The picker runs in the page, where there is no catalogue. */
function pickerWords(t: TFunction, lang: string): PickerWords {
  return {
    lang,
    hint: t('picker.hint'),
    units: t('picker.units'),
    wider: t('picker.wider'),
    narrower: t('picker.narrower'),
    pick: t('picker.pick'),
    cancel: t('picker.cancel'),
  };
}
