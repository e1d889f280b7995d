import { Eye, EyeOff } from 'lucide-react';
import { useCallback, useLayoutEffect, useRef } from 'react';
import { Button } from '@/ui/components/button';
import { useShortcut } from '@/ui/hooks/use-shortcut';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './tidy-mode.module.css';
import type { HiddenBlocks } from './use-hidden-blocks';
import { type BlockInHand, useTidyBlocks } from './use-tidy-blocks';

interface Props {
  readonly root: HTMLElement;
  readonly hiddenBlocks: HiddenBlocks;
  readonly onClose: () => void;
}

/** Taking out of the article what does not belong to it, and bringing it back: hidden blocks show faintly here. */
export function TidyMode({ root, hiddenBlocks, onClose }: Props) {
  const { t } = useTranslation();
  const { hidden, toggle, showAll } = hiddenBlocks;
  const describe = useCallback(
    (isHidden: boolean) => t(isHidden ? 'reader.tidy.showByKey' : 'reader.tidy.hideByKey'),
    [t],
  );
  const inHand = useTidyBlocks(root, hiddenBlocks, describe);
  useShortcut('Escape', onClose);
  return (
    <>
      {inHand && <BlockButton inHand={inHand} isHidden={hidden.has(inHand.key)} onToggle={toggle} />}
      <section className={styles.bar} aria-label={t('reader.tidy.title')} data-testid="tidy-bar">
        <p className={styles.hint}>
          {hidden.size > 0 ? t('reader.tidy.count', { count: hidden.size }) : t('reader.tidy.hint')}
        </p>
        {hidden.size > 0 && (
          <Button variant="quiet" onClick={showAll} data-testid="show-all-blocks">
            {t('reader.tidy.showAll')}
          </Button>
        )}
        <Button variant="primary" onClick={onClose} data-testid="tidy-done">
          {t('reader.tidy.done')}
        </Button>
      </section>
    </>
  );
}

interface BlockButtonProps {
  readonly inHand: BlockInHand;
  readonly isHidden: boolean;
  readonly onToggle: (key: string) => void;
}

/** Says at the block itself what a click on it does. */
function BlockButton({ inHand: { key, element }, isHidden, onToggle }: BlockButtonProps) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const box = element.getBoundingClientRect();
      button.current?.style.setProperty('translate', `${box.right}px ${box.top}px`);
    };
    const stop = new AbortController();
    place();
    window.addEventListener('scroll', place, { signal: stop.signal, passive: true });
    window.addEventListener('resize', place, { signal: stop.signal });
    return () => stop.abort();
  }, [element]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.blockButton}
      data-testid="toggle-block"
      onClick={() => onToggle(key)}
    >
      {isHidden ? <Eye aria-hidden size={15} /> : <EyeOff aria-hidden size={15} />}
      {t(isHidden ? 'reader.tidy.show' : 'reader.tidy.hide')}
    </button>
  );
}
