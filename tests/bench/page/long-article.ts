import { extractArticle } from '@/core/article/extract';
import { renderContent } from '@/core/article/sanitize';
import { type PageSource, parsePage } from './page-source';
import { seededRandom } from './random';
import { swapWords, type WordPlace, wordsOf } from './word-text';

/** So many words differ between two copies that each has passages of its own, as a long text has. */
const COPY_DIFFERENCE = 0.2;

export interface LongArticle {
  readonly root: HTMLElement;
  readonly words: readonly WordPlace[];
}

/** The article of a page repeated until it has so many words, put into this document as the reader does. */
export function makeLongArticle(source: PageSource, lang: string, wordCount: number): LongArticle {
  const extraction = extractArticle(parsePage(source), source.url, window);
  if (extraction.type !== 'article') throw new Error(`${source.url} gives no article`);
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const random = seededRandom(20_260_305);
  const root = document.createElement('article');
  const words: WordPlace[] = [];
  while (words.length < wordCount) {
    const copy = renderContent(extraction.article.html, window);
    const places = wordsOf(copy, segmenter);
    if (places.length === 0) throw new Error(`${source.url} has no words`);
    words.push(...(root.hasChildNodes() ? swapWords(places, COPY_DIFFERENCE, random) : places));
    root.append(copy);
  }
  for (const image of root.querySelectorAll('img')) image.remove();
  document.body.replaceChildren(root);
  return { root, words };
}
