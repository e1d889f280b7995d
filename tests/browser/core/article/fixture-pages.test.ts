import { expect, test } from 'vitest';
import { foldSpaces } from '@/core/article/blocks';
import { collectPages } from '@/core/article/collect-pages';
import { decodePage } from '@/core/article/decode-page';
import { extractArticle } from '@/core/article/extract';
import { parsePage } from '@/core/article/parse-page';
import { readBytes, readPage } from '../../support/read-page';

interface Expected {
  readonly url: string;
  /** The paragraphs of all pages, where the fixture has further ones: `page_2.html` and so on. */
  readonly whole?: readonly string[];
}

const fixtures = Object.entries(
  import.meta.glob<Expected>('../../../fixtures/pages/*/expected.json', { eager: true, import: 'default' }),
).flatMap(([path, { url, whole }]) => (whole ? [{ name: path.split('/').at(-2) ?? path, url, whole }] : []));

test.for(fixtures)('$name is read whole from its first page', async ({ name, url, whole }) => {
  const folder = `tests/fixtures/pages/${name}`;
  const page = await readPage(`${folder}/page.html`, url);
  const extraction = extractArticle(page, url, window);
  if (extraction.type !== 'article') throw new Error(`extraction came to ${extraction.type}`);
  const article = await collectPages(page, extraction.article, {
    window,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    load: async (address) => {
      const number = /[_=](\d+)(?:\.html)?$/.exec(address)?.[1];
      const html = decodePage(await readBytes(`${folder}/page_${number}.html`), 'text/html', 'utf-8');
      return { document: parsePage(html, address, window), url: address };
    },
  });
  expect(article.text.split('\n\n').map(foldSpaces)).toEqual(whole.map(foldSpaces));
});
