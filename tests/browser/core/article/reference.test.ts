import { describe, expect, test } from 'vitest';
import { extractArticle } from '@/core/article/extract';
import type { Detection } from '@/core/article/types';
import { estimateReadingTime } from '@/core/text/reading-time';
import { parsePage, readBytes, readPage } from '../../support/read-page';
import { TEMPLATES } from '../../support/templates';

const FOLDER = '../shared/reference-article';

interface Expected {
  readonly title: string;
  readonly url: string;
  readonly paragraphs: readonly string[];
  readonly published: string;
  readonly author: string;
  readonly source: string;
  readonly minutes: number;
  readonly units: number;
}

/** The article stays outside the project; without it there is nothing to compare with. */
const expected: Expected | null = await readBytes(`${FOLDER}/expected.json`)
  .then((bytes) => JSON.parse(new TextDecoder().decode(bytes)) as Expected)
  .catch(() => null);

/** What the background makes of the detector's message. */
function detectedText({ count, images, lang }: Detection) {
  return { count, images, lang: lang ?? undefined };
}

describe.skipIf(!expected)('the reference article', () => {
  test.for(['cms.html', 'gbk-br.html'])('comes out exactly of %s', async (file) => {
    if (!expected) return;
    const page = await readPage(`${FOLDER}/${file}`, expected.url);
    const extraction = extractArticle(page, expected.url, window);
    if (extraction.type !== 'article') throw new Error(`extraction came to ${extraction.type}`);
    const { article, detection } = extraction;
    expect(detection.article).toBe(true);
    expect(article.text.split('\n\n')).toEqual(expected.paragraphs);
    expect(article).toMatchObject({
      title: expected.title,
      authors: [expected.author],
      source: expected.source,
      published: expected.published,
      lang: expect.stringMatching(/^zh/),
      siteClaim: { units: 2302, minutes: 6 },
    });
    expect(article.count.units).toBe(expected.units);
    expect(estimateReadingTime(article)).toBe(expected.minutes);
    expect(Math.abs(estimateReadingTime(detectedText(detection)) - expected.minutes)).toBeLessThanOrEqual(1);
  });

  test.for(Object.keys(TEMPLATES))('comes out of %s', (template) => {
    if (!expected) return;
    const story = { ...expected, claim: '本篇文章2302字,读完约6分钟' };
    const page = parsePage(TEMPLATES[template]?.(story) ?? '', expected.url);
    const extraction = extractArticle(page, expected.url, window);
    if (extraction.type !== 'article') throw new Error(`extraction came to ${extraction.type}`);
    const { article, detection } = extraction;
    expect(article.text.split('\n\n')).toEqual(expected.paragraphs);
    expect(article).toMatchObject({
      title: expected.title,
      authors: [expected.author],
      source: expected.source,
      siteClaim: { units: 2302, minutes: 6 },
    });
    expect(article.published).toContain(expected.published);
    expect(detection.article).toBe(true);
    expect(Math.abs(estimateReadingTime(detectedText(detection)) - expected.minutes)).toBeLessThanOrEqual(1);
  });
});
