import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Article, ExtractedArticle, SiteClaim } from '@/core/article/types';
import { type ReadingTimeInput, readingTime } from '@/core/text/reading-time';
import type { WordCount } from '@/core/text/types';
import { useSettings } from './use-settings';

/** What the figures of an article are worked out from; saved and unsaved articles have it all. */
export type Measured = Pick<Article | ExtractedArticle, 'count' | 'lang' | 'images' | 'siteClaim'>;

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
}

/** Returns a function that puts an article's figures into words, with the person's own reading speed. */
export function useFigures(): (article: Measured) => Figures {
  const { t } = useTranslation();
  const { speeds } = useSettings();
  return ({ count, lang, images, siteClaim }) => {
    const input = { count, lang, images, speeds };
    const { minutes } = readingTime(input);
    return {
      count: countText(t, count),
      minutes,
      time: t('time.minutes', { count: minutes }),
      formula: formulaText(t, input),
      claim: siteClaim && claimText(t, siteClaim, count),
    };
  };
}

/** 字 where the text is mostly CJK, with their marks; words elsewhere. */
export function countText(t: TFunction, count: WordCount): string {
  return isMostlyCjk(count)
    ? t('count.characters', { count: count.units })
    : t('count.words', { count: count.cjk + count.words });
}

function isMostlyCjk({ cjk, words }: WordCount): boolean {
  return cjk >= words;
}

function formulaText(t: TFunction, input: ReadingTimeInput): string {
  const { minutes, cjkMinutes, wordMinutes, imageMinutes, speed } = readingTime(input);
  const { cjk, punct, words } = input.count;
  const seconds = Math.round(imageMinutes * 60);
  const parts = [
    cjkMinutes > 0 && t('time.cjkPart', { units: cjk + punct, speed: speed.cjk }),
    wordMinutes > 0 && t('time.wordPart', { units: words, speed: speed.words }),
    imageMinutes > 0 && t('time.imagePart', { count: input.images, seconds }),
  ];
  const exact = Math.round((cjkMinutes + wordMinutes + imageMinutes) * 10) / 10;
  return `${parts.filter(Boolean).join(' + ')} = ${t('time.sum', { exact, minutes })}`;
}

/** The unit is that of the article's script: no site counts characters of an English text. */
function claimText(t: TFunction, { units, minutes }: SiteClaim, count: WordCount): string {
  const unitKey = isMostlyCjk(count) ? t('claim.characters', { units }) : t('claim.words', { units });
  const parts = [units !== null && unitKey, minutes !== null && t('claim.minutes', { minutes })];
  return t('claim.site', { claim: parts.filter(Boolean).join(' / ') });
}
