import { countWords } from '@/core/text/count-words';
import { NO_WORDS } from '@/core/text/no-words';
import type { Stretch } from './stretch';

/** What the window shows when scrolling has come to rest. */
export interface Rest {
  /** On a clock that never goes back (`performance.now()`), in milliseconds. */
  readonly at: number;
  /** The stretch of the text in view, in UTF-16 units: from the reading line to the end of the window. */
  readonly start: number;
  readonly end: number;
}

/** Turns rests of scrolling into stretches. */
export interface ReadingTracker {
  /** Scrolling has come to rest; the stretch since the last rest, null for the first. */
  readonly rest: (rest: Rest) => Stretch | null;
  /** The page was hidden, text was selected or a panel was opened: what is going on is not counted. */
  readonly disturb: () => void;
}

export function trackReading(text: string): ReadingTracker {
  let last: Rest | null = null;
  let isDisturbed = false;
  return {
    rest: (rest) => {
      const stretch = last && stretchBetween(last, rest, text, isDisturbed);
      last = rest;
      isDisturbed = false;
      return stretch;
    },
    disturb: () => {
      isDisturbed = true;
    },
  };
}

function stretchBetween(last: Rest, rest: Rest, text: string, isDisturbed: boolean): Stretch {
  return {
    count: rest.start < last.start ? NO_WORDS : countWords(text.slice(last.start, rest.start)),
    unitsInView: countWords(text.slice(last.start, last.end)).units,
    seconds: (rest.at - last.at) / 1000,
    isDisturbed,
  };
}
