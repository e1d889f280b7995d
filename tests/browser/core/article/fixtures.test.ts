import { describe, expect, test } from 'vitest';
import { foldSpaces } from '@/core/article/blocks';
import { detectArticle } from '@/core/article/detect';
import { extractArticle } from '@/core/article/extract';
import { renderContent } from '@/core/article/sanitize';
import { estimateReadingTime } from '@/core/text/reading-time';
import { readPage } from '../../support/read-page';

interface Expected {
  readonly url: string;
  readonly article: boolean;
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly source?: string | null;
  readonly published?: string | null;
  readonly lang?: string;
  readonly paragraphs?: readonly string[];
  readonly captions?: readonly string[];
  /** Pieces of the stored HTML: addresses, links, formulas. */
  readonly html?: readonly string[];
  readonly absent?: readonly string[];
  /** Of all pages; see `fixture-pages.test.ts`. */
  readonly whole?: readonly string[];
  readonly siteClaim?: { readonly units: number | null; readonly minutes: number | null } | null;
}

const fixtures = Object.entries(
  import.meta.glob<Expected>('../../../fixtures/pages/*/expected.json', { eager: true, import: 'default' }),
).map(([path, expected]) => ({ name: path.split('/').at(-2) ?? path, expected }));

const articles = fixtures.filter(({ expected }) => expected.article);

function open(name: string, url: string): Promise<Document> {
  return readPage(`tests/fixtures/pages/${name}/page.html`, url);
}

describe('the pages of tests/fixtures', () => {
  test.for(fixtures)('$name is told to be an article or none', async ({ name, expected }) => {
    const detection = detectArticle(await open(name, expected.url), expected.url);
    expect(detection.article, detection.reasons.join(', ')).toBe(expected.article);
  });

  test.for(articles)('$name gives its body, whole and alone', async ({ name, expected }) => {
    const page = await open(name, expected.url);
    const before = page.documentElement.outerHTML;
    const extraction = extractArticle(page, expected.url, window);
    if (extraction.type !== 'article') throw new Error(`extraction came to ${extraction.type}`);
    const { article, detection } = extraction;
    expect(article.text.split('\n\n').map(foldSpaces)).toEqual(expected.paragraphs?.map(foldSpaces));
    const captions = [...renderContent(article.html, window).querySelectorAll('figure > figcaption')];
    expect(captions.map((caption) => foldSpaces(caption.textContent ?? ''))).toEqual(expected.captions ?? []);
    for (const piece of expected.html ?? []) expect(article.html).toContain(piece);
    for (const furniture of expected.absent ?? []) expect(article.text).not.toContain(furniture);
    const minutes = estimateReadingTime(article);
    const { count, images, lang } = detection;
    const badge = estimateReadingTime({ count, images, lang: lang ?? undefined });
    expect(Math.abs(badge - minutes)).toBeLessThanOrEqual(Math.max(1, minutes * 0.2));
    expect(page.documentElement.outerHTML).toBe(before);
  });

  test.for(articles)('$name gives its facts', async ({ name, expected }) => {
    const extraction = extractArticle(await open(name, expected.url), expected.url, window);
    if (extraction.type !== 'article') throw new Error(`extraction came to ${extraction.type}`);
    const { title, authors, source, published, lang, siteClaim } = extraction.article;
    expect({ title, authors, source, published: published?.slice(0, 10) ?? null, siteClaim }).toEqual({
      title: expected.title,
      authors: expected.authors ?? [],
      source: expected.source ?? null,
      published: expected.published?.slice(0, 10) ?? null,
      siteClaim: expected.siteClaim ?? null,
    });
    expect(lang.split('-')[0]).toBe(expected.lang?.split('-')[0]);
  });
});
