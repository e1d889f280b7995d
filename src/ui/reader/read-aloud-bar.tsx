import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, Pause, Play, X } from 'lucide-react';
import type { LanguageTag } from '@/core/text/types';
import { saveSettings } from '@/platform/settings/settings';
import { SPEECH_RATES } from '@/platform/settings/speech';
import type { SpeechSettings } from '@/platform/settings/types';
import { primaryLanguage } from '@/platform/speech/choose-voice';
import { Button } from '@/ui/components/button';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useSettings } from '@/ui/hooks/use-settings';
import { useShortcut } from '@/ui/hooks/use-shortcut';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useActionKeys } from '@/ui/shortcuts/use-action-keys';
import styles from './read-aloud-bar.module.css';
import { useFollowing } from './use-following';
import { useMediaKeys } from './use-media-keys';
import { useReadAloud } from './use-read-aloud';
import { useVoices } from './use-voices';
import { VoiceField } from './voice-field';

interface Props {
  readonly root: HTMLElement;
  readonly lang: LanguageTag;
  readonly onClose: () => void;
}

/** Reads the article aloud from the moment it is there until it is closed. */
export default function ReadAloudBar({ root, lang, onClose }: Props) {
  const { t, i18n } = useTranslation();
  const { fail } = useToasts();
  const { speech } = useSettings();
  const voices = useVoices();
  const { isAway, away, back } = useFollowing();
  const { state, queue, reveal } = useReadAloud(root, lang, speech, away);
  useShortcut('Escape', onClose);
  const isSpeaking = state.type === 'speaking';
  const toggle = (): void => (isSpeaking ? queue?.pause() : queue?.play());
  const skip = (unit: 'sentence' | 'paragraph', step: 1 | -1) => () => queue?.skip(unit, step);
  const set = (change: Partial<SpeechSettings>): void =>
    void saveSettings({ speech: { ...speech, ...change } }).catch(fail);
  const choose = (voiceURI: string): void =>
    set({ voices: { ...speech.voices, [primaryLanguage(lang)]: voiceURI } });
  const goBack = (): void => {
    back();
    reveal();
  };
  useActionKeys('reader', {
    'reader.aloud': toggle,
    'reader.nextSentence': skip('sentence', 1),
    'reader.previousSentence': skip('sentence', -1),
    'reader.nextParagraph': skip('paragraph', 1),
    'reader.previousParagraph': skip('paragraph', -1),
  });
  useMediaKeys({ isSpeaking, toggle, skip });
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
        value={speech.rate}
        onChange={(event) => set({ rate: Number(event.target.value) })}
      >
        {SPEECH_RATES.map((value) => (
          <option key={value} value={value}>
            {value.toLocaleString(i18n.language)}×
          </option>
        ))}
      </select>
      <VoiceField lang={lang} voices={voices} chosen={speech.voices} onChoose={choose} />
      {isAway && isSpeaking && (
        <Button variant="quiet" onClick={goBack} data-testid="aloud-back">
          {t('aloud.back')}
        </Button>
      )}
      <IconButton label={t('actions.close')} icon={<X />} data-testid="aloud-close" onClick={onClose} />
    </section>
  );
}
