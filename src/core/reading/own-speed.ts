import type { ReadingSpeed } from '@/core/text/types';
import type { ReadStretch, Script } from './stretch';

/** How fast somebody reads a script, and what that was learned from. */
export interface OwnSpeed {
  /** Units per minute, a whole number. */
  readonly speed: number;
  /** What it rests on, after everything unusual was left out. */
  readonly units: number;
  readonly seconds: number;
  readonly stretches: number;
  /** The standard error of the speed, as a share of it. */
  readonly error: number;
  /** Whether it may take the place of the language's average. */
  readonly isReliable: boolean;
}

/** So many stretches are remembered of a script: some hours, so that the figure follows the person. */
const REMEMBERED = 240;

/**
 * A stretch that took over 1.8 times the usual or less than its part had a pause or a leap in it. Chosen: one and the same
 * reader's speed varies less from passage to passage.
 */
const UNUSUAL = 1.8;

/** Five minutes at the average speed. Chosen: two articles, so that one hard text does not decide. */
const LEAST_UNITS: ReadingSpeed = { cjk: 2000, words: 1200 };
const LEAST_STRETCHES = 12;

/** Most adults read 175 to 300 words (Brysbaert 2019), up to a quarter off the average; the own figure has to do much better. */
const MOST_ERROR = 0.08;

/** A quarter above scanning (600 words, Carver 1992): who is quicker in the long run does not read. */
const FASTEST: ReadingSpeed = { cjk: 1250, words: 750 };

/** The log with one stretch more; the oldest of its script goes when there are too many. */
export function remember(log: readonly ReadStretch[], stretch: ReadStretch): readonly ReadStretch[] {
  const same = log.filter(({ script }) => script === stretch.script);
  const oldest = same.length >= REMEMBERED ? same[0] : undefined;
  return [...log.filter((one) => one !== oldest), stretch];
}

/**
 * The speed in a script: all that was read over all the time it took, without the stretches whose pace is far from the
 * median one. Null where nothing was read.
 */
export function ownSpeed(log: readonly ReadStretch[], script: Script): OwnSpeed | null {
  const read = log.filter((one) => one.script === script && one.units > 0 && one.seconds > 0);
  const usual = medianPace(read);
  if (usual === null) return null;
  const kept = read.filter((one) => pace(one) <= usual * UNUSUAL && pace(one) >= usual / UNUSUAL);
  const units = sum(kept.map((one) => one.units));
  const seconds = sum(kept.map((one) => one.seconds));
  const mean = seconds / units;
  const speed = Math.round(60 / mean);
  // The error of a ratio of sums: what each stretch is off, over the whole.
  const error = Math.sqrt(sum(kept.map((one) => (one.seconds - mean * one.units) ** 2))) / seconds;
  return {
    speed,
    units: Math.round(units),
    seconds,
    stretches: kept.length,
    error,
    isReliable:
      units >= LEAST_UNITS[script] &&
      kept.length >= LEAST_STRETCHES &&
      error <= MOST_ERROR &&
      speed <= FASTEST[script],
  };
}

/** The speeds that estimates may use; a script that is not known well enough is not there. */
export function reliableSpeeds(log: readonly ReadStretch[]): Partial<ReadingSpeed> {
  const [cjk, words] = [ownSpeed(log, 'cjk'), ownSpeed(log, 'words')];
  return {
    ...(cjk?.isReliable && { cjk: cjk.speed }),
    ...(words?.isReliable && { words: words.speed }),
  };
}

/** In seconds a unit. */
function pace({ seconds, units }: ReadStretch): number {
  return seconds / units;
}

/** Half of all units were read at this pace or a quicker one. */
function medianPace(read: readonly ReadStretch[]): number | null {
  const half = sum(read.map((one) => one.units)) / 2;
  let units = 0;
  for (const one of read.toSorted((a, b) => pace(a) - pace(b))) {
    units += one.units;
    if (units >= half) return pace(one);
  }
  return null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
