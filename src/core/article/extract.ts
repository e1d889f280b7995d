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
import type { CleanContext } from './passes/types';
import { prepareClone } from './prepare-clone';
import { renderContent, sanitizeHtml } from './sanitize';
import { measureText } from './text-density';
import type { Extraction } from './types';

/** The parser wants this many characters of body; its default of 500 is made for Latin text. */
const MIN_BODY = 140;

/** A body with fewer units than this is a fragment and no article. */
const MIN_UNITS = 20;

/** Of a title made from the text, in UTF-16 units. */
const MAX_STAND_IN = 40;

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
  const body = parsedBody(page, url, metadata) ?? densestBody(document, url);
  if (!body) return { type: 'nothing', detection };
  const images = countImages(body);
  const html = sanitizeHtml(body, window);
  const text = blockText(renderContent(html, window));
  const count = countWords(text);
  if (count.units === 0) return { type: 'nothing', detection };

  const lang = detectLanguage(text, declaredLang);
  const dir = textDirection(lang);
  const title = metadata.title || firstWords(text);
  return {
    type: 'article',
    detection,
    article: { ...metadata, title, url, lang, dir, html, text, count, images },
  };
}

/**
 * Readability on the copy, its result as nodes with their classes, which the cleaning passes read; null
 * where it finds nothing, or nothing is left of what it finds.
 */
function parsedBody(page: Document, url: string, metadata: Omit<CleanContext, 'onRemove'>): Element | null {
  prepareClone(page, url);
  const parsed = new Readability<Element>(page, {
    charThreshold: MIN_BODY,
    keepClasses: true,
    serializer: (node) => node as Element,
  }).parse();
  if (!parsed?.content) return null;
  cleanContent(parsed.content, metadata);
  return countWords(blockText(parsed.content)).units < MIN_UNITS ? null : parsed.content;
}

/** The densest text of a page that is no article, or all of it: a person may want to read it anyway. */
function densestBody(document: Document, url: string): Element | null {
  const page = copyPage(document);
  if (!page.body) return null;
  prepareClone(page, url);
  const box = page.createElement('div');
  box.append(...(measureText(page.body).container ?? page.body).childNodes);
  return box;
}

/** A page without any title is called by how its text begins. */
function firstWords(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= MAX_STAND_IN ? line : `${line.slice(0, MAX_STAND_IN)}…`;
}
