import type { ReactNode } from 'react';
import { readingSpeed } from '@/core/text/reading-speeds';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './reading-speeds.module.css';
import type { SaveSettings } from './save-settings';
import { SpeedField } from './speed-field';

/** The person's own reading speeds; where a field is empty, its placeholder says what is used. */
export function ReadingSpeeds({ onSave }: { readonly onSave: SaveSettings }): ReactNode {
  const { t } = useTranslation();
  const { speeds } = useSettings();
  return (
    <div className={styles.fields}>
      <SpeedField
        label={t('options.cjkSpeed')}
        unit={t('options.cjkUnit')}
        average={readingSpeed('zh').cjk}
        value={speeds.cjk}
        onChange={(cjk) => onSave({ speeds: { ...speeds, cjk } })}
      />
      <SpeedField
        label={t('options.wordSpeed')}
        unit={t('options.wordUnit')}
        average={readingSpeed('en').words}
        value={speeds.words}
        onChange={(words) => onSave({ speeds: { ...speeds, words } })}
      />
    </div>
  );
}
