import { describe, expect, test } from 'vitest';
import type { Article } from '@/core/article/types';
import { createCatalogue } from '@/platform/i18n/catalogue';
import type { Locale } from '@/platform/settings/types';
import { exportLabels } from '@/ui/hooks/export-labels';

const chinese = {
  count: { cjk: 2000, punct: 270, words: 16, units: 2286 },
  lang: 'zh',
  images: 0,
} as Article;
const english = { count: { cjk: 0, punct: 0, words: 1204, units: 1204 }, lang: 'en', images: 0 } as Article;

describe('The words of an export', () => {
  test.each<[Locale, Article, string]>([
    ['zh_CN', chinese, '本篇文章2286字,读完约6分钟'],
    ['zh_TW', chinese, '本篇文章2286字,讀完約6分鐘'],
    ['en', chinese, '2286字, about 6 min to read'],
    ['en', english, '1,204 words, about 6 min to read'],
    ['zh_CN', english, '本篇文章1204词,读完约6分钟'],
  ])('open in %s with the count line', async (locale, article, line) => {
    const { t } = await createCatalogue(locale);
    expect(exportLabels(t, {}).countLine(article)).toBe(line);
  });

  test.each<[Locale, string, string]>([
    ['zh_CN', '标题:', '地址:'],
    ['zh_TW', '標題:', '地址:'],
    ['en', 'Title: ', 'Address: '],
  ])('close in %s with title and address', async (locale, title, address) => {
    const labels = exportLabels((await createCatalogue(locale)).t, {});
    expect([labels.title + labels.colon, labels.address + labels.colon]).toEqual([title, address]);
  });
});
