import { Readability } from '@mozilla/readability';
import { countWords } from '@/core/text/count-words';
import { detectLanguage, textDirection } from '@/core/text/language';
import { blockText } from './blocks';
import { cleanContent } from './clean';
import { copyPage } from './copy-page';
import { detectArticle } from './detect';
import { type ElementPath, elementAt } from './element-path';
import { countImages } from './images';
import { nameTargets } from './in-page-links';
import { keepMainPart } from './main-part';
import { readMetadata } from './metadata';
import { refusePage } from './page-limits';
import { findPagination } from './pagination';
import type { CleanContext } from './passes/types';
import { prepareClone } from './prepare-clone';
import { readCanonical } from './read-canonical';
import { sanitizeContent } from './sanitize';
import { addStandfirst, findStandfirst } from './standfirst';
import { measureText, type TextDensity } from './text-density';
import type { ArticleMetadata, Detection, ExtractedArticle, Extraction, ExtractionTrace } from './types';

const PARSER_OPTIONS = {
  /** In UTF-16 units; the default of 500 is made for long Latin text. */
  charThreshold: 140,
  keepClasses: true,
  /** `readMetadata` has read it, and better. */
  disableJSONLD: true,
  /** A list of what a story speaks of may be links for a third; the cleaning passes know the other ones. */
  linkDensityModifier: 0.1,
  serializer: (node: Node) => node as Element,
};

/** A body with a smaller share of the densest text than this is the wrong one, or only a part. */
const MIN_COVERAGE = 0.5;

/** A body with fewer units than this is a fragment and no article. */
const MIN_UNITS = 20;

/** Of a title made from the text, in UTF-16 units. */
const MAX_STAND_IN = 40;

/** What the page says of its article, which the cleaning passes know from the text. */
type Facts = Omit<CleanContext, 'onRemove'> & Pick<ArticleMetadata, 'declaredBody'>;

/** The window that belongs to the document, for the sanitiser. */
export type PageWindow = Window & typeof globalThis;

/** A body as it is stored, with the account of how it came about. */
type Body = Pick<ExtractedArticle, 'html' | 'text' | 'count' | 'images' | 'trace'>;

/** What every way to a body works with. */
interface Job {
  readonly url: string;
  readonly facts: Facts;
  readonly window: PageWindow;
}

/**
 * Takes the article out of a page. Works on a copy: the page is not changed. Never throws for what a
 * page is: a page that is not to be read is a refusal, one without an article is nothing.
 *
 * @param url The address the browser reports for the page.
 * @param picked The path of the element that the person has picked as the article (`pathOf`).
 */
export function extractArticle(
  document: Document,
  url: string,
  window: PageWindow,
  picked?: ElementPath,
): Extraction {
  const refusal = refusePage(document);
  if (refusal) return { type: 'refused', code: refusal };

  const page = copyPage(document);
  const density = page.body && measureText(page.body);
  const detection = detectArticle(page, url, density);
  const pagination = detection.article && !picked ? findPagination(page, url) : null;
  const { declaredLang, declaredBody, ...metadata } = readMetadata(page, url);
  const job: Job = { url, facts: { ...metadata, declaredBody }, window };
  const body = picked
    ? pickedBody(page, picked, job)
    : (parsedBody(page, detection, density, job) ?? densestBody(document, job));
  if (!body || body.count.units === 0) return { type: 'nothing', detection };

  const lang = detectLanguage(body.text, declaredLang);
  const dir = textDirection(lang);
  const title = metadata.title || firstWords(body.text);
  const canonical = readCanonical(document, url);
  return {
    type: 'article',
    detection,
    article: {
      ...{ ...metadata, title, url, lang, dir, ...body },
      ...(canonical && { canonical }),
      ...(pagination && { joinedPages: { count: 1, total: pagination.total } }),
    },
  };
}

/**
 * Readability on the copy, its result as nodes with their classes, which the cleaning passes read; null
 * where it finds nothing, nothing is left of what it finds, or the detector has seen far more.
 */
function parsedBody(page: Document, seen: Detection, density: TextDensity, job: Job): Body | null {
  const standfirst = findStandfirst(page);
  if (seen.article) keepMainPart(page.body, density, job.facts.title);
  prepareClone(page, job.url, job.facts);
  const parsed = new Readability<Element>(page, PARSER_OPTIONS).parse();
  if (!parsed?.content) return null;
  const whole = parsed.content.textContent ?? '';
  const removals = cleanContent(parsed.content, job.facts);
  if (standfirst) addStandfirst(parsed.content, standfirst);
  const body = finishBody(parsed.content, { chosenBy: 'parser', removals }, job);
  const least = seen.count.units * MIN_COVERAGE;
  // What was taken out was found too; it is counted only where what is left does not settle it.
  const isPart = body.count.units < least && countWords(whole).units < least;
  return isPart || body.count.units < MIN_UNITS ? null : body;
}

/** The densest text of a page, or all of it where there is no prose: a person may want to read it anyway. */
function densestBody(document: Document, job: Job): Body | null {
  const page = copyPage(document);
  if (!page.body) return null;
  prepareClone(page, job.url, job.facts);
  const { container } = measureText(page.body);
  const box = page.createElement('div');
  box.append(...(container ?? page.body).childNodes);
  const removals = container ? cleanContent(box, job.facts) : [];
  return finishBody(box, { chosenBy: 'density', removals }, job);
}

/** What the person has picked, cleaned like any other body, or as it is where cleaning would leave nothing. */
function pickedBody(page: Document, path: ElementPath, job: Job): Body | null {
  const element = elementAt(page, path);
  if (!element || !page.body) return null;
  const box = page.createElement('div');
  box.append(...(element === page.body ? [...element.childNodes] : [element]));
  page.body.replaceChildren(box);
  prepareClone(page, job.url, job.facts);
  const whole = box.cloneNode(true) as Element;
  const removals = cleanContent(box, job.facts);
  const body = finishBody(box, { chosenBy: 'person', removals }, job);
  return body.count.units < MIN_UNITS ? finishBody(whole, { chosenBy: 'person', removals: [] }, job) : body;
}

function finishBody(root: Element, trace: ExtractionTrace, { url, window }: Job): Body {
  nameTargets(root, url);
  const images = countImages(root);
  const { html, content } = sanitizeContent(root, window);
  const text = blockText(content);
  return { html, text, count: countWords(text), images, trace };
}

/** A page without any title is called by how its text begins. */
function firstWords(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length <= MAX_STAND_IN ? line : `${line.slice(0, MAX_STAND_IN)}…`;
}
