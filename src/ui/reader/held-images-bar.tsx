import { Image } from 'lucide-react';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './held-images-bar.module.css';
import type { HeldImages } from './hold-images';

/** How many pictures of the article are held back, and the way to have them; nothing where none is. */
export function HeldImagesBar({ held }: { readonly held: HeldImages | null }) {
  const { t, i18n } = useTranslation();
  if (!held || held.count === 0) return null;
  return (
    <div className={styles.bar} lang={i18n.language} dir={i18n.dir()} data-testid="held-images">
      <span>{t('heldImages.count', { count: held.count })}</span>
      <Button variant="quiet" icon={<Image />} onClick={held.showAll} data-testid="show-images">
        {t('heldImages.showAll')}
      </Button>
    </div>
  );
}
