import type { LanguageTag } from '@/core/text/types';
import { chooseVoice, primaryLanguage } from '@/platform/speech/choose-voice';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './read-aloud-bar.module.css';

interface Props {
  readonly lang: LanguageTag;
  readonly voices: readonly SpeechSynthesisVoice[];
  /** The person's own choices, by primary language. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly onChoose: (voiceURI: string) => void;
}

/** The voices of the article's language: those of this computer first, and apart from them those that send the text away. */
export function VoiceField({ lang, voices, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const primary = primaryLanguage(lang);
  const fitting = voices.filter((voice) => primaryLanguage(voice.lang) === primary);
  if (fitting.length === 0) return null;
  const current = chooseVoice(voices, lang, chosen);
  const group = (isLocal: boolean) => fitting.filter(({ localService }) => localService === isLocal);
  const options = (some: readonly SpeechSynthesisVoice[]) =>
    some.map(({ voiceURI, name }) => (
      <option key={voiceURI} value={voiceURI}>
        {name}
      </option>
    ));
  return (
    <>
      <select
        className={styles.voice}
        aria-label={t('aloud.voice')}
        value={current?.voiceURI ?? ''}
        onChange={(event) => onChoose(event.target.value)}
        data-testid="aloud-voice"
      >
        {!current && <option value="">{t('aloud.noVoice')}</option>}
        {group(true).length > 0 && <optgroup label={t('aloud.local')}>{options(group(true))}</optgroup>}
        {group(false).length > 0 && <optgroup label={t('aloud.remote')}>{options(group(false))}</optgroup>}
      </select>
      {current && !current.localService && (
        <p className={styles.warning} role="note" data-testid="aloud-remote">
          {t('aloud.remoteHint')}
        </p>
      )}
    </>
  );
}
