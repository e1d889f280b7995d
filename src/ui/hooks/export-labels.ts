import type { TFunction } from 'i18next';
import type { ExportLabels } from '@/core/exchange/types';
import { estimateReadingTime } from '@/core/text/reading-time';
import type { ReadingSpeed } from '@/core/text/types';
import { countText } from './figures';

/** The words of an export in the interface language, with the person's own reading speeds where given. */
export function exportLabels(t: TFunction, speeds: Partial<ReadingSpeed>): ExportLabels {
  return {
    countLine: ({ count, lang, images }) =>
      t('export.countLine', {
        units: countText(t, count),
        minutes: estimateReadingTime({ count, lang, images, speeds }),
      }),
    title: t('export.title'),
    address: t('export.address'),
    highlights: t('export.highlights'),
    note: t('export.note'),
    passage: t('export.passage'),
    colon: t('export.colon'),
    contents: t('export.contents'),
    search: t('export.search'),
  };
}
