import { countWords } from '@/core/text/count-words';
import { detectLanguage, textDirection } from '@/core/text/language';
import { blockText } from './blocks';
import { dropRepeats } from './drop-repeats';
import type { PageWindow } from './extract';
import { countImages } from './images';
import { renderContent, sanitizeContent } from './sanitize';
import type { ExtractedArticle } from './types';

/** An article as it stands on one of its pages. */
export interface ArticlePage {
  /** From 1. */
  readonly number: number;
  readonly article: ExtractedArticle;
}

/** In-page names of one page are so far from those of the next: no page has as many. */
const NAMES_A_PAGE = 10_000;

/**
 * One article of its pages, in their order, each paragraph once, counted as a whole. Title, author and date are the
 * first page's, and so is the address.
 *
 * @param total how many pages there are, as far as they tell
 */
export function joinPages(
  pages: readonly ArticlePage[],
  total: number,
  window: PageWindow,
): ExtractedArticle {
  const sorted = [...pages].sort((one, other) => one.number - other.number);
  const [first] = sorted;
  if (!first) throw new Error('There are no pages to join');
  // Nothing is loaded by a document without a window.
  const paper = window.document.implementation.createHTMLDocument();
  const bodies = sorted.map(({ article }, index) => {
    const body = paper.createElement('section');
    body.append(renderContent(article.html, window));
    renameTargets(body, index);
    return body;
  });
  const repeats = dropRepeats(bodies);
  const whole = paper.createElement('div');
  for (const body of bodies) whole.append(...body.childNodes);
  const { html, content } = sanitizeContent(whole, window);
  const text = blockText(content);
  const lang = detectLanguage(text, first.article.lang);
  const removals = [...sorted.flatMap(({ article }) => article.trace.removals), ...repeats];
  return {
    ...first.article,
    ...{
      html,
      text,
      lang,
      dir: textDirection(lang),
      count: countWords(text),
      images: countImages(content as Element),
    },
    trace: { chosenBy: first.article.trace.chosenBy, removals },
    joinedPages: describePages(sorted, total),
  };
}

function describePages(pages: readonly ArticlePage[], known: number) {
  const numbers = pages.map(({ number }) => number);
  const last = Math.max(...numbers);
  const missing = Array.from({ length: last }, (_, index) => index + 1).filter(
    (page) => !numbers.includes(page),
  );
  return {
    count: pages.length,
    total: Math.max(known, last),
    ...(missing.length > 0 && { missing }),
  };
}

/** Each page numbers its own targets from 1 (`nameTargets`). */
function renameTargets(body: Element, index: number): void {
  const rename = (name: string): string =>
    name.replace(
      /^(#?lede-)(\d{1,4})$/,
      (_, mark: string, number: string) => mark + (index * NAMES_A_PAGE + Number(number)),
    );
  for (const target of body.querySelectorAll('[id]')) target.id = rename(target.id);
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', rename(link.getAttribute('href') ?? ''));
  }
}
