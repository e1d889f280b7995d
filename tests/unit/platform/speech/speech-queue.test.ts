import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type SpeechState, speechQueue } from '@/platform/speech/speech-queue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const TEXT = 'abcdef';
const PARAGRAPHS = [0, 0, 1, 1, 2, 2];

/** Six sentences of one letter, in three paragraphs of two. */
function start(hasVoice = true) {
  const spoken: SpeechSynthesisUtterance[] = [];
  const states: SpeechState[] = [];
  const stop = new AbortController();
  const cancel = vi.fn();
  const queue = speechQueue({
    text: TEXT,
    sentences: PARAGRAPHS.map((paragraph, index) => ({
      paragraph,
      chunks: () => [{ start: index, end: index + 1, lang: 'en' }],
    })),
    synth: { speak: (utterance) => void spoken.push(utterance), cancel },
    utter: (text) => (hasVoice ? ({ text } as SpeechSynthesisUtterance) : null),
    onState: (state) => void states.push(state),
    rate: 1,
    signal: stop.signal,
  });
  const fire = (type: 'onend' | 'onerror', index = spoken.length - 1): void => {
    const utterance = spoken[index];
    utterance?.[type]?.call(utterance, new Event(type) as never);
  };
  const said = (): string => spoken.map(({ text }) => text).join('');
  return { queue, fire, said, states, stop, cancel };
}

test('speaks one sentence after another and ends idle', () => {
  const { queue, fire, said, states } = start();
  queue.play(4);
  fire('onend');
  fire('onend');
  expect(said()).toBe('ef');
  expect(states.map(({ type }) => type)).toEqual(['speaking', 'speaking', 'idle']);
});

test('an event of an utterance that was cancelled is not listened to', () => {
  const { queue, fire, said, states } = start();
  queue.play(0);
  queue.skip('sentence', 1);
  fire('onend', 0);
  fire('onerror', 0);
  expect(said()).toBe('ab');
  expect(states.at(-1)).toEqual({ type: 'speaking', sentence: 1 });
});

test('skips by paragraph both ways and stays inside the text', () => {
  const { queue, said } = start();
  queue.play(1);
  queue.skip('paragraph', 1);
  queue.skip('paragraph', -1);
  queue.skip('sentence', -1);
  expect(said()).toBe('bcaa');
});

test('pausing is silent and remembers the sentence; skipping while paused does not speak', () => {
  const { queue, said, states } = start();
  queue.play(1);
  queue.pause();
  queue.skip('sentence', 1);
  vi.advanceTimersByTime(60_000);
  expect(said()).toBe('b');
  expect(states.at(-1)).toEqual({ type: 'paused', sentence: 2 });
  queue.play();
  expect(said()).toBe('bc');
});

test('a voice that never ends is left behind, and given up after three', () => {
  const { queue, said, states } = start();
  queue.play(0);
  vi.advanceTimersByTime(5000);
  expect(said()).toBe('ab');
  vi.advanceTimersByTime(60_000);
  expect(said()).toBe('abc');
  expect(states.at(-1)).toEqual({ type: 'failed', reason: 'silent', sentence: 2 });
});

test('an error, and a language without a voice, are told', () => {
  const broken = start();
  broken.queue.play(3);
  broken.fire('onerror');
  expect(broken.states.at(-1)).toEqual({ type: 'failed', reason: 'error', sentence: 3 });
  const mute = start(false);
  mute.queue.play(0);
  expect(mute.states).toEqual([{ type: 'failed', reason: 'no-voice', sentence: 0 }]);
});

test('a new rate says the sentence again; abort falls silent', () => {
  const { queue, said, stop, cancel, fire } = start();
  queue.play(2);
  queue.setRate(2);
  expect(said()).toBe('cc');
  cancel.mockClear();
  stop.abort();
  fire('onend');
  vi.advanceTimersByTime(60_000);
  expect(cancel).toHaveBeenCalledOnce();
  expect(said()).toBe('cc');
});
