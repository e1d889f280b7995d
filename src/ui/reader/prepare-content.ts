import { prepareStructure } from './structure/prepare-structure';

/**
 * Makes the nodes of an article ready to be read here. The text stays what it is: what is added has
 * none, so that offsets and copied words are those of the clean text.
 */
export function prepareContent(content: DocumentFragment): DocumentFragment {
  for (const table of content.querySelectorAll('table')) {
    if (!table.parentElement?.closest('table')) wrapTable(table);
  }
  for (const image of content.querySelectorAll('img')) {
    if (standsAlone(image)) image.dataset.role = 'picture';
  }
  prepareStructure(content);
  return content;
}

/** A wide table scrolls in a box of its own instead of widening the page; see `watchWideTables`. */
function wrapTable(table: HTMLTableElement): void {
  const box = table.ownerDocument.createElement('div');
  box.dataset.role = 'table-box';
  table.replaceWith(box);
  box.append(table);
}

/** A picture with no words beside it; an image within a sentence (a sign, a formula) stays in its line. */
function standsAlone(image: HTMLImageElement): boolean {
  const block = image.parentElement?.closest('figure, p, div, section, li, td, blockquote');
  return !block || block.localName === 'figure' || block.textContent.trim() === '';
}
