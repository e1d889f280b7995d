import type { TFunction } from 'i18next';
import type { ExtractedArticle, JoinedPages, SiteClaim } from '@/core/article/types';
import { readingTime } from '@/core/text/reading-time';
import type { ReadingSpeed, ReadingTime, WordCount } from '@/core/text/types';

/** What the figures of an article are worked out from; saved and unsaved articles have it all. */
export type Measured = Pick<ExtractedArticle, 'count' | 'lang' | 'images' | 'siteClaim' | 'joinedPages'>;

/** The figures of an article in words of the interface language. */
export interface Figures {
  /** `2286字`, `1,204 words`. */
  readonly count: string;
  /** Whole minutes, as on the badge. */
  readonly minutes: number;
  /** `约6分钟`, `5 min`. */
  readonly time: string;
  /** The sum behind the time, one line. */
  readonly formula: string;
  /** What the site says of its own article, or null. */
  readonly claim: string | null;
  /** `3 pages`, `3 of 5 pages`; null for an article on one page. */
  readonly pages: string | null;
}

/**
 * Puts an article's figures into words, with the person's own reading speeds per minute where given. What a list of fifty
 * does not show is worked out when it is asked for.
 */
export function describeFigures(t: TFunction, article: Measured, speeds: Partial<ReadingSpeed>): Figures {
  const { count, siteClaim, joinedPages } = article;
  const time = readingTime({ ...article, speeds });
  return {
    count: countText(t, count),
    minutes: time.minutes,
    time: t('time.minutes', { count: time.minutes }),
    get formula() {
      return formulaText(t, article, time);
    },
    get claim() {
      return siteClaim && claimText(t, siteClaim, count);
    },
    get pages() {
      return joinedPages ? pagesText(t, joinedPages) : null;
    },
  };
}

/** What is not there is said, by its number where pages after it are there. */
function pagesText(t: TFunction, { count, total, missing = [] }: JoinedPages): string {
  if (count === total) return t('pages.whole', { count });
  if (missing.length === 0) return t('pages.part', { done: count, total });
  return t('pages.gap', { done: count, total, missing: missing.join(', ') });
}

/** 字 with their marks where the text is mostly CJK; words elsewhere. */
export function countText(t: TFunction, count: WordCount): string {
  return isMostlyCjk(count)
    ? t('count.characters', { count: count.units })
    : t('count.words', { count: count.cjk + count.words });
}

function isMostlyCjk({ cjk, words }: WordCount): boolean {
  return cjk >= words;
}

function formulaText(t: TFunction, { count, images }: Measured, time: ReadingTime): string {
  const { minutes, cjkMinutes, wordMinutes, imageMinutes, speed } = time;
  const seconds = Math.round(imageMinutes * 60);
  const parts = [
    cjkMinutes > 0 && t('time.cjkPart', { units: count.cjk + count.punct, speed: speed.cjk }),
    wordMinutes > 0 && t('time.wordPart', { units: count.words, speed: speed.words }),
    imageMinutes > 0 && t('time.imagePart', { count: images, seconds }),
  ].filter((part) => part !== false);
  const exact = Math.round((cjkMinutes + wordMinutes + imageMinutes) * 10) / 10;
  return `${parts.join(' + ')} = ${t('time.sum', { exact, minutes })}`;
}

/** The unit is that of the article's script: no site counts characters of an English text. */
function claimText(t: TFunction, { units, minutes }: SiteClaim, count: WordCount): string {
  const unitsText = isMostlyCjk(count) ? t('claim.characters', { units }) : t('claim.words', { units });
  const parts = [units !== null && unitsText, minutes !== null && t('claim.minutes', { minutes })];
  return t('claim.site', { claim: parts.filter((part) => part !== false).join(' / ') });
}
