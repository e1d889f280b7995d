import { type SpokenChunk, spokenSeconds } from '@/core/text/spoken-chunks';

/** One sentence to be spoken; `paragraph` counts up through the text. */
export interface SpokenSentence {
  readonly paragraph: number;
  /** The sentence in chunks for a rate, see `spokenChunks`. */
  readonly chunks: (rate: number) => readonly SpokenChunk[];
}

export type SpeechState =
  | { readonly type: 'idle' }
  | { readonly type: 'speaking' | 'paused'; readonly sentence: number }
  | { readonly type: 'failed'; readonly reason: 'no-voice' | 'silent' | 'error'; readonly sentence: number };

export interface SpeechQueueInput {
  readonly text: string;
  readonly sentences: readonly SpokenSentence[];
  readonly synth: Pick<SpeechSynthesis, 'speak' | 'cancel'>;
  /** An utterance with its voice, or null where no voice speaks the chunk's language. */
  readonly utter: (text: string, chunk: SpokenChunk, rate: number) => SpeechSynthesisUtterance | null;
  readonly onState: (state: SpeechState) => void;
  readonly rate: number;
  readonly signal: AbortSignal;
}

export interface SpeechQueue {
  readonly play: (sentence?: number) => void;
  readonly pause: () => void;
  readonly skip: (unit: 'sentence' | 'paragraph', step: 1 | -1) => void;
  readonly setRate: (rate: number) => void;
}

/** A voice that has not ended after twice the upper estimate and these seconds will not end any more. */
const PATIENCE_SECONDS = 4;

/** One lost event is a browser's slip; three one after another are a voice that does not speak. */
const MOST_LOST = 3;

/**
 * Speaks sentences one after another. Each utterance belongs to a turn; what an earlier turn's utterances still
 * fire after `cancel` is not listened to. Pausing cancels and remembers the chunk, for `speechSynthesis.pause` does
 * nothing with some voices.
 */
export function speechQueue(input: SpeechQueueInput): SpeechQueue {
  const { text, sentences, synth, utter, onState, signal } = input;
  let { rate } = input;
  let state: SpeechState = { type: 'idle' };
  let at = { sentence: 0, chunk: 0 };
  let turn = 0;
  let lost = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Chrome drops an utterance that nothing refers to, and its `end` with it. */
  let held: SpeechSynthesisUtterance | null = null;

  const tell = (next: SpeechState): void => {
    state = next;
    onState(next);
  };
  const hush = (): void => {
    turn++;
    clearTimeout(timer);
    held = null;
    synth.cancel();
  };
  const fail = (reason: 'no-voice' | 'silent' | 'error'): void => {
    hush();
    tell({ type: 'failed', reason, sentence: at.sentence });
  };
  const advance = (): void => {
    at = { ...at, chunk: at.chunk + 1 };
    speak();
  };
  const overdue = (): void => {
    if (++lost >= MOST_LOST) {
      fail('silent');
    } else {
      hush();
      advance();
    }
  };
  const speak = (): void => {
    const sentence = sentences[at.sentence];
    if (!sentence) {
      hush();
      at = { sentence: 0, chunk: 0 };
      tell({ type: 'idle' });
      return;
    }
    const chunk = sentence.chunks(rate)[at.chunk];
    if (!chunk) {
      at = { sentence: at.sentence + 1, chunk: 0 };
      speak();
      return;
    }
    const words = text.slice(chunk.start, chunk.end);
    held = utter(words, chunk, rate);
    if (!held) {
      fail('no-voice');
      return;
    }
    if (state.type !== 'speaking' || state.sentence !== at.sentence)
      tell({ type: 'speaking', sentence: at.sentence });
    const mine = ++turn;
    held.onend = () => {
      if (mine !== turn) return;
      clearTimeout(timer);
      lost = 0;
      advance();
    };
    held.onerror = () => {
      if (mine === turn) fail('error');
    };
    clearTimeout(timer);
    timer = setTimeout(overdue, (2 * spokenSeconds(words, rate) + PATIENCE_SECONDS) * 1000);
    synth.speak(held);
  };
  const goTo = (sentence: number): void => {
    at = { sentence: Math.max(0, Math.min(sentence, sentences.length - 1)), chunk: 0 };
    lost = 0;
    if (state.type === 'paused') {
      tell({ type: 'paused', sentence: at.sentence });
    } else {
      hush();
      speak();
    }
  };
  signal.addEventListener('abort', hush, { once: true });
  return {
    play: (sentence) => {
      if (sentence !== undefined) at = { sentence, chunk: 0 };
      lost = 0;
      hush();
      speak();
    },
    pause: () => {
      if (state.type !== 'speaking') return;
      hush();
      tell({ type: 'paused', sentence: at.sentence });
    },
    skip: (unit, step) =>
      goTo(unit === 'sentence' ? at.sentence + step : paragraphStart(sentences, at.sentence, step)),
    setRate: (next) => {
      rate = next;
      at = { ...at, chunk: 0 };
      if (state.type !== 'speaking') return;
      hush();
      speak();
    },
  };
}

/** The first sentence of the next paragraph, or of the one before. */
function paragraphStart(sentences: readonly SpokenSentence[], from: number, step: 1 | -1): number {
  const wanted = (sentences[from]?.paragraph ?? 0) + step;
  const found = sentences.findIndex(({ paragraph }) => paragraph === wanted);
  if (found >= 0) return found;
  return step > 0 ? from : 0;
}
