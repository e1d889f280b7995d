import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { IconButton } from '@/ui/components/icon-button';
import { Switch } from '@/ui/components/switch';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './page-painting.module.css';
import type { SaveSettings } from './save-settings';

/** Whether highlights show on the original pages, and the sites on which they do not. */
export function PagePainting({ onSave }: { readonly onSave: SaveSettings }): ReactNode {
  const { t } = useTranslation();
  const titleId = useId();
  const { paintOnPages, unpaintedSites } = useSettings();
  const forget = (site: string): void => {
    onSave({ unpaintedSites: unpaintedSites.filter((other) => other !== site) });
  };
  return (
    <>
      <Switch
        label={t('options.paintOnPages')}
        isOn={paintOnPages}
        onChange={(isOn) => onSave({ paintOnPages: isOn })}
        testId="paint-on-pages"
      />
      {unpaintedSites.length > 0 && (
        <div>
          <h3 className={styles.title} id={titleId}>
            {t('options.unpaintedSites')}
          </h3>
          <ul className={styles.sites} aria-labelledby={titleId}>
            {unpaintedSites.map((site) => (
              <li key={site} className={styles.site}>
                <span>{site}</span>
                <IconButton
                  label={t('options.paintAgain', { site })}
                  icon={<X />}
                  onClick={() => forget(site)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
