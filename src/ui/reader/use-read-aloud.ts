import { useCallback, useEffect, useRef, useState } from 'react';
import { mapText, rangeToSpan, spanToRange } from '@/core/annotation/text-range';
import type { LanguageTag } from '@/core/text/types';
import type { SpeechSettings } from '@/platform/settings/types';
import { chooseVoice } from '@/platform/speech/choose-voice';
import { type SpeechQueue, type SpeechState, speechQueue } from '@/platform/speech/speech-queue';
import { beginsFromHere, isInView } from './reading-axis';
import { revealRange } from './reveal-range';
import { spokenSentences } from './spoken-sentences';

/** The name of the CSS highlight; its colour is in `highlight-colours.css`. */
const SPOKEN = 'lede-spoken';

interface ReadAloud {
  readonly state: SpeechState;
  /** Null until the article is divided into sentences. */
  readonly queue: SpeechQueue | null;
  /** Scrolls to the sentence that is spoken. */
  readonly reveal: () => void;
}

/**
 * Speaks the article from the selection, or from the top of the window, marks the sentence that is spoken, and keeps it in view
 * unless `away` says that the person is somewhere else.
 */
export function useReadAloud(
  root: HTMLElement,
  lang: LanguageTag,
  { rate, voices }: SpeechSettings,
  away: { readonly current: boolean },
): ReadAloud {
  const chosen = useRef(voices);
  chosen.current = voices;
  const spoken = useRef<Range | null>(null);
  const [state, setState] = useState<SpeechState>({ type: 'idle' });
  const [queue, setQueue] = useState<SpeechQueue | null>(null);
  const first = useRef(rate);
  useEffect(() => {
    const stop = new AbortController();
    const map = mapText(root);
    const { text, spans, sentences } = spokenSentences(map, lang);
    let latest: SpeechState = { type: 'idle' };
    const show = (next: SpeechState): void => {
      latest = next;
      setState(next);
      const span = next.type === 'idle' ? undefined : spans[next.sentence];
      const range = span && spanToRange(span, root, map);
      spoken.current = range ?? null;
      if (!range) {
        CSS.highlights.delete(SPOKEN);
        return;
      }
      CSS.highlights.set(SPOKEN, new Highlight(range));
      if (!away.current && !isInView(range)) revealRange(range);
    };
    const made = speechQueue({
      text,
      sentences,
      synth: speechSynthesis,
      utter: (words, chunk, pace) => {
        const voice = chooseVoice(speechSynthesis.getVoices(), chunk.lang, chosen.current);
        const fallback = voice ?? chooseVoice(speechSynthesis.getVoices(), lang, chosen.current);
        return fallback && utterance(words, fallback, pace);
      },
      onState: show,
      rate: first.current,
      signal: stop.signal,
    });
    setQueue(made);
    const selection = root.ownerDocument.getSelection();
    const range = selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
    const from = range && rangeToSpan(range, root, map);
    const begin = (): void => {
      const start = spans.findIndex((span) => {
        if (from) return span.end > from.start;
        const range = spanToRange(span, root, map);
        return range !== null && beginsFromHere(range);
      });
      made.play(Math.max(0, start));
    };
    const lacksVoice = () =>
      latest.type === 'idle' || (latest.type === 'failed' && latest.reason === 'no-voice');
    whenVoicesAreThere(begin, lacksVoice, stop.signal);
    return () => {
      stop.abort();
      CSS.highlights.delete(SPOKEN);
    };
  }, [root, lang, away]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another voice begins its sentence anew, as another rate does.
  useEffect(() => queue?.setRate(rate), [queue, rate, voices]);
  const reveal = useCallback(() => {
    if (spoken.current) revealRange(spoken.current);
  }, []);
  return { state, queue, reveal };
}

/** Chrome loads its voices after the first question; a system without any never says so. */
const VOICES_MS = 1500;

/** Begins when there are voices, or after a while to say that there are none; those that come later, as Linux's may, are used. */
function whenVoicesAreThere(begin: () => void, lacksVoice: () => boolean, signal: AbortSignal): void {
  if (speechSynthesis.getVoices().length > 0) {
    begin();
    return;
  }
  const timer = setTimeout(begin, VOICES_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  const look = (): void => {
    if (speechSynthesis.getVoices().length === 0 || !lacksVoice()) return;
    clearTimeout(timer);
    begin();
  };
  speechSynthesis.addEventListener('voiceschanged', look, { signal });
}

function utterance(words: string, voice: SpeechSynthesisVoice, rate: number): SpeechSynthesisUtterance {
  const made = new SpeechSynthesisUtterance(words);
  made.voice = voice;
  made.lang = voice.lang;
  made.rate = rate;
  return made;
}
