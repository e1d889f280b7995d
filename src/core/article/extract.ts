import { Readability } from '@mozilla/readability';
import { countWords } from '@/core/text/count-words';
import { detectLanguage, textDirection } from '@/core/text/language';
import { blockText } from './blocks';
import { cleanContent } from './clean';
import { copyPage } from './copy-page';
import { detectArticle } from './detect';
import { countImages } from './images';
import { readMetadata } from './metadata';
import { refusePage } from './page-limits';
import { prepareClone } from './prepare-clone';
import { renderContent, sanitizeHtml } from './sanitize';
import type { Extraction } from './types';

/** The parser wants this many characters of body; its default of 500 is made for Latin text. */
const MIN_BODY = 140;

/** A body with fewer units than this is a fragment and no article. */
const MIN_UNITS = 20;

/** The window that belongs to the document, for the sanitiser. */
export type PageWindow = Window & typeof globalThis;

/**
 * Takes the article out of a page. Works on a copy: the page is not changed. Never throws for what a
 * page is: a page that is not to be read is a refusal, one without an article is nothing.
 *
 * @param url The address the browser reports for the page.
 */
export function extractArticle(document: Document, url: string, window: PageWindow): Extraction {
  const refusal = refusePage(document);
  if (refusal) return { type: 'refused', code: refusal };

  const page = copyPage(document);
  const detection = detectArticle(page, url);
  const { declaredLang, ...metadata } = readMetadata(page);
  prepareClone(page, url);
  const body = parseBody(page);
  if (!body) return { type: 'nothing', detection };

  cleanContent(body, metadata);
  const html = sanitizeHtml(body, window);
  const content = renderContent(html, window);
  const text = blockText(content);
  const count = countWords(text);
  if (count.units < MIN_UNITS) return { type: 'nothing', detection };

  const lang = detectLanguage(text, declaredLang);
  const dir = textDirection(lang);
  const images = countImages(content);
  return { type: 'article', detection, article: { ...metadata, url, lang, dir, html, text, count, images } };
}

/** Readability on the prepared clone, its result as nodes with their classes, which the cleaning passes read. */
function parseBody(clone: Document): Element | null {
  const parsed = new Readability<Element>(clone, {
    charThreshold: MIN_BODY,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  return parsed?.content ?? null;
}
