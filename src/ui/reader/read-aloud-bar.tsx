import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, Pause, Play, X } from 'lucide-react';
import { useState } from 'react';
import type { LanguageTag } from '@/core/text/types';
import { IconButton } from '@/ui/components/icon-button';
import { useShortcut } from '@/ui/hooks/use-shortcut';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './read-aloud-bar.module.css';
import { useReadAloud } from './use-read-aloud';

/** Multiples of the voice's own pace. */
const RATES = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];

interface Props {
  readonly root: HTMLElement;
  readonly lang: LanguageTag;
  readonly onClose: () => void;
}

/** Reads the article aloud from the moment it is there until it is closed. */
export default function ReadAloudBar({ root, lang, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const [rate, setRate] = useState(1);
  const [state, queue] = useReadAloud(root, lang, rate);
  useShortcut('Escape', onClose);
  const isSpeaking = state.type === 'speaking';
  const toggle = (): void => (isSpeaking ? queue?.pause() : queue?.play());
  const skip = (unit: 'sentence' | 'paragraph', step: 1 | -1) => () => queue?.skip(unit, step);
  const told = state.type === 'failed' ? t(`aloud.failed.${state.reason}`) : t(`aloud.${state.type}`);
  return (
    <section className={styles.bar} aria-label={t('aloud.title')} data-testid="aloud-bar">
      <p className={styles.told} role="status" data-state={state.type}>
        {told}
      </p>
      <IconButton
        label={t('aloud.previousParagraph')}
        icon={<ChevronsLeft />}
        onClick={skip('paragraph', -1)}
      />
      <IconButton label={t('aloud.previousSentence')} icon={<ChevronLeft />} onClick={skip('sentence', -1)} />
      <IconButton
        label={t(isSpeaking ? 'aloud.pause' : 'aloud.play')}
        icon={isSpeaking ? <Pause /> : <Play />}
        data-testid="aloud-play"
        onClick={toggle}
      />
      <IconButton label={t('aloud.nextSentence')} icon={<ChevronRight />} onClick={skip('sentence', 1)} />
      <IconButton label={t('aloud.nextParagraph')} icon={<ChevronsRight />} onClick={skip('paragraph', 1)} />
      <select
        className={styles.rate}
        aria-label={t('aloud.rate')}
        value={rate}
        onChange={(event) => setRate(Number(event.target.value))}
      >
        {RATES.map((value) => (
          <option key={value} value={value}>
            {value.toLocaleString(i18n.language)}×
          </option>
        ))}
      </select>
      <IconButton label={t('actions.close')} icon={<X />} data-testid="aloud-close" onClick={onClose} />
    </section>
  );
}
