import { build } from '@/core/exchange/exporters/build-element';
import { oneLine } from '@/core/exchange/exporters/highlights';
import type { ExportBundle, ExportLabels } from '@/core/exchange/types';

/**
 * Gives an article and its headings names of their own, and the links within it theirs: stored articles all call their
 * targets `lede-1`, `lede-2`, and on one page a link would lead into another article.
 */
export function nameSection(section: HTMLElement, index: number): void {
  section.id = `article-${index + 1}`;
  for (const target of section.querySelectorAll('[id]')) target.id = `${section.id}-${target.id}`;
  for (const link of section.querySelectorAll('a[href^="#"]')) {
    link.setAttribute('href', `#${section.id}-${link.getAttribute('href')?.slice(1)}`);
  }
  headingsOf(section).forEach((heading, place) => {
    heading.id ||= `${section.id}-part-${place + 1}`;
  });
}

/** An article in the table of contents, with its headings. */
export function contentsEntry(
  document: Document,
  { article: { title, url, lang, dir } }: ExportBundle,
  section: HTMLElement,
): HTMLElement {
  const headings = headingsOf(section).map((one) => entry(document, one.id, one.textContent ?? ''));
  const list = headings.length > 0 ? build(document, 'ol', {}, ...headings) : null;
  return entry(document, section.id, oneLine(title) || url, { lang, dir }, list);
}

/** The search field and the table of contents. */
export function htmlContents(
  document: Document,
  entries: readonly HTMLElement[],
  labels: ExportLabels,
): HTMLElement {
  return build(
    document,
    'header',
    {},
    build(document, 'input', { type: 'search', 'aria-label': labels.search, placeholder: labels.search }),
    build(document, 'output'),
    build(
      document,
      'nav',
      { 'aria-label': labels.contents },
      build(document, 'h2', {}, labels.contents),
      build(document, 'ol', {}, ...entries),
    ),
  );
}

function entry(
  document: Document,
  id: string,
  text: string,
  attributes: Readonly<Record<string, string>> = {},
  list: Node | null = null,
): HTMLElement {
  return build(document, 'li', attributes, build(document, 'a', { href: `#${id}` }, oneLine(text)), list);
}

/** Those of the text, not the title's and not that of the list of highlights. */
function headingsOf(section: HTMLElement): HTMLElement[] {
  return [...section.querySelectorAll<HTMLElement>('h2, h3')].filter(
    (heading) => heading.textContent?.trim() !== '' && heading.closest('aside') === null,
  );
}
