import type { LanguageTag } from '@/core/text/types';

/**
 * The voice for a language: the one the person chose, else the system's own of the same region or script, else one
 * of the same language; null where there is none. A remote voice sends the text to a server, so it is never taken
 * unless the person has chosen it.
 *
 * @param chosen `voiceURI` by primary language, such as `{ zh: "Tingting" }`
 */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  lang: LanguageTag,
  chosen: Readonly<Record<string, string>>,
): SpeechSynthesisVoice | null {
  const primary = primaryLanguage(lang);
  const own = voices.find(({ voiceURI }) => voiceURI === chosen[primary]);
  if (own) return own;
  const local = voices.filter((voice) => voice.localService && primaryLanguage(voice.lang) === primary);
  const region = likelyRegion(lang);
  return local.find((voice) => likelyRegion(voice.lang) === region) ?? local[0] ?? null;
}

/** `zh` of `zh-Hant-TW`, and of the names that some systems give (`zh_TW`, `cmn-TW`). */
export function primaryLanguage(lang: LanguageTag): string {
  const [first = ''] = lang.toLowerCase().split(/[-_]/);
  return first === 'cmn' ? 'zh' : first;
}

/** `Hant` is spoken with the voice of Taiwan unless a region says otherwise, `Hans` with that of the mainland. */
function likelyRegion(lang: LanguageTag): string | undefined {
  try {
    return new Intl.Locale(lang.replaceAll('_', '-').replace(/^cmn/, 'zh')).maximize().region;
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}
