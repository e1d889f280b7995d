import type { ReactNode } from 'react';
import { dropImageAccess, requestImageAccess } from '@/platform/images/image-access';
import { keepImagesSoon } from '@/platform/images/keep-images-soon';
import { articles, images } from '@/platform/library/library';
import { Button } from '@/ui/components/button';
import { formatBytes } from '@/ui/components/format-bytes';
import { Switch } from '@/ui/components/switch';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import styles from './page-painting.module.css';
import type { SaveSettings } from './save-settings';

/** Whether pictures are kept for reading without the network, how much they take, and the way to be rid of them. */
export function Pictures({ onSave }: { readonly onSave: SaveSettings }): ReactNode {
  const { t, i18n } = useTranslation();
  const { say, fail } = useToasts();
  const { keepsImages, blocksRemoteImages } = useSettings();
  const watched = useWatch(() => articles.list(), []);
  const kept = watched.type === 'value' ? watched.value.filter(({ imageBytes = 0 }) => imageBytes > 0) : [];
  const bytes = kept.reduce((sum, { imageBytes = 0 }) => sum + imageBytes, 0);

  async function change(isOn: boolean): Promise<void> {
    if (isOn && !(await requestImageAccess())) return say(t('pictures.refused'));
    onSave({ keepsImages: isOn });
    if (isOn) await keepImagesSoon();
    else await dropImageAccess();
  }

  async function clear(): Promise<void> {
    await images.clear();
    say(t('pictures.cleared'));
  }

  return (
    <>
      <Switch
        label={t('heldImages.block')}
        isOn={blocksRemoteImages}
        onChange={(isOn) => onSave({ blocksRemoteImages: isOn })}
        testId="block-images"
      />
      <p className={styles.hint}>{t('heldImages.blockHint')}</p>
      <Switch
        label={t('pictures.keep')}
        isOn={keepsImages}
        onChange={(isOn) => void change(isOn).catch(fail)}
        testId="keep-images"
      />
      {bytes > 0 && (
        <div className={styles.site}>
          <span data-testid="images-size">
            {t('pictures.size', { count: kept.length, size: formatBytes(bytes, i18n.language) })}
          </span>
          <Button onClick={() => void clear().catch(fail)} data-testid="clear-images">
            {t('pictures.clear')}
          </Button>
        </div>
      )}
    </>
  );
}
