import type { ReadingSpeed, WordCount } from '@/core/text/types';

/** The two speeds that a person has: CJK characters with their marks, and words. */
export type Script = keyof ReadingSpeed;

/** What was seen between two rests of scrolling. */
export interface Stretch {
  /** What has passed the reading line; nothing where the person went back. */
  readonly count: WordCount;
  /** How much text the window showed before, in units: who passes more has jumped. */
  readonly unitsInView: number;
  /** From rest to rest. */
  readonly seconds: number;
  /** The page was hidden, the window not in front, text selected, or a panel opened meanwhile. */
  readonly isDisturbed: boolean;
}

/** A stretch that was read, in units of its script. */
export interface ReadStretch {
  readonly script: Script;
  readonly units: number;
  readonly seconds: number;
}

/** Why a stretch says nothing of how fast somebody reads. */
export type NotRead = 'disturbed' | 'back' | 'jump' | 'short' | 'mixed' | 'pause' | 'skim';

export type Judgement =
  | ({ readonly type: 'read' } & ReadStretch)
  | { readonly type: 'left-out'; readonly reason: NotRead };

/** Two or three lines: with less, it is chance whether somebody scrolls before or after the last one. */
const LEAST_UNITS: ReadingSpeed = { cjk: 30, words: 20 };

/** The other script may have so large a share of the time; its speed would be guessed otherwise. */
const MOST_OTHER = 0.2;

/**
 * Speeds per minute that one stretch may have. Words: Carver 1992, J. of Reading 36(2):84, has learning at 200, reading at
 * 300, skimming at 450 and scanning at 600; a third of the first and twice the last, for one scrolls a line early or late,
 * and a narrower bound would pull quick readers to the middle. Characters: by the ratio of the averages (400 to 238).
 */
const SLOWEST: ReadingSpeed = { cjk: 110, words: 65 };
const FASTEST: ReadingSpeed = { cjk: 2000, words: 1200 };

/**
 * Whether a stretch was read, and how much of which script. The `average` speeds of the language turn the few units of
 * the other script into units of this one.
 */
export function judgeStretch(stretch: Stretch, average: ReadingSpeed): Judgement {
  const { count, unitsInView, seconds, isDisturbed } = stretch;
  if (isDisturbed) return leftOut('disturbed');
  if (count.units <= 0) return leftOut('back');
  if (count.units > unitsInView) return leftOut('jump');
  const minutes = { cjk: (count.cjk + count.punct) / average.cjk, words: count.words / average.words };
  const script: Script = minutes.cjk >= minutes.words ? 'cjk' : 'words';
  const all = minutes.cjk + minutes.words;
  if (all - minutes[script] > all * MOST_OTHER) return leftOut('mixed');
  const units = all * average[script];
  if (units < LEAST_UNITS[script]) return leftOut('short');
  const speed = (units * 60) / seconds;
  if (speed < SLOWEST[script]) return leftOut('pause');
  if (!(speed <= FASTEST[script])) return leftOut('skim');
  return { type: 'read', script, units, seconds };
}

function leftOut(reason: NotRead): Judgement {
  return { type: 'left-out', reason };
}
