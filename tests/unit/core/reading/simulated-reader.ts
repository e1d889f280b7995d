import {
  judgeStretch,
  type NotRead,
  type ReadStretch,
  type Script,
  type Stretch,
} from '@/core/reading/stretch';
import { readingSpeed } from '@/core/text/reading-speeds';
import type { WordCount } from '@/core/text/types';

export interface SimulatedReader {
  readonly script: Script;
  /** The true speed, units per minute. */
  readonly speed: number;
  readonly seed: number;
}

/** What a person does at a window, rest by rest, endlessly: reads, pauses, jumps, goes back, changes tabs, selects. */
export function* stretchesOf({ script, speed, seed }: SimulatedReader): Generator<Stretch, never> {
  const random = mulberry32(seed);
  const unitsInView = script === 'cjk' ? 500 : 250;
  for (;;) {
    const units = Math.round(unitsInView * (0.15 + 0.65 * random()));
    // Texts differ in difficulty, and one scrolls a line early or late.
    const seconds = ((units * 60) / speed) * Math.exp(0.25 * normal(random));
    const chance = random();
    const plain = { count: counted(script, units), unitsInView, seconds, isDisturbed: false };
    if (chance < 0.1) yield { ...plain, seconds: seconds + 10 + 300 * random() };
    else if (chance < 0.16) yield { ...plain, count: counted(script, unitsInView * 3), seconds: 2 };
    else if (chance < 0.22) yield { ...plain, seconds: seconds * 0.1 };
    else if (chance < 0.27) yield { ...plain, count: counted(script, -units) };
    else if (chance < 0.35) yield { ...plain, seconds: seconds + 600 * random(), isDisturbed: true };
    else yield plain;
  }
}

/** What is learned from somebody in so many rests of scrolling. */
export function learn(reader: SimulatedReader, rests: number) {
  const average = readingSpeed(reader.script === 'cjk' ? 'zh' : 'en');
  const log: ReadStretch[] = [];
  const left: NotRead[] = [];
  const all = stretchesOf(reader);
  for (let rest = 0; rest < rests; rest++) {
    const judged = judgeStretch(all.next().value, average);
    if (judged.type === 'read') log.push(judged);
    else left.push(judged.reason);
  }
  return { log, left, average: average[reader.script] };
}

export function counted(script: Script, units: number): WordCount {
  return { cjk: script === 'cjk' ? units : 0, punct: 0, words: script === 'words' ? units : 0, units };
}

/** Mulberry32, a public-domain generator: the same seed, the same person. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
