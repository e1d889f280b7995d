import { visibleText } from '../blocks';
import type { Pass } from './types';

const CAPTION_NAME =
  /(?:^|[-_\s])(?:legend|(?:photo|image|img|picture|pic|lightbox)[-_]{0,9}(?:credit|info|desc\w{0,40}|text|title)|pictext|tushuo|imginfo)(?:$|[-_\s\d])/i;

/** True where a class says that an element is what stands under a picture. */
export function isNamedCaption(element: Element): boolean {
  const name = element.getAttribute('class') ?? '';
  return CAPTION_NAME.test(name) || (/caption|credit/i.test(name) && holdsCaptionWord(name));
}

/**
 * True for a name with `caption` in it, or with `credit` at the end of a part (`wp-caption-text`, `imagecaption`,
 * `photo_credit`). Run by run: as one pattern it would take the cube of the length of the name.
 */
function holdsCaptionWord(name: string): boolean {
  for (const { 0: run, index } of name.toLowerCase().matchAll(/\w+/g)) {
    const after = name.charAt(index + run.length);
    const start = /^[-\s]?$/.test(name.charAt(index - 1)) ? 0 : run.indexOf('_') + 1 || run.length;
    const rest = run.slice(start) + (/^[-\s]?$/.test(after) ? '-' : '');
    const caption = rest.indexOf('caption');
    if (caption >= 0 && /[-_\d]/.test(rest.slice(caption + 'caption'.length))) return true;
    if (/credits?[-_\d]/.test(rest)) return true;
  }
  return false;
}

/** Longer text, in UTF-16 units, is a paragraph whatever its class says. */
const MAX_CAPTION = 400;

/** Makes captions of what a class calls so, and puts each in a figure with its picture. */
export const markCaptions: Pass = {
  name: 'mark-captions',
  run(root) {
    for (const element of root.querySelectorAll('p, div, span, small, em, cite')) {
      if (!root.contains(element) || !isNamedCaption(element) || element.closest('figcaption, table, pre'))
        continue;
      const text = visibleText(element);
      if (!text || text.length > MAX_CAPTION || element.querySelector('img, p + p')) continue;
      const caption = root.ownerDocument.createElement('figcaption');
      caption.append(...element.childNodes);
      element.replaceWith(caption);
    }
    for (const caption of root.querySelectorAll('figcaption')) if (!caption.closest('figure')) wrap(caption);
    for (const figure of root.querySelectorAll('figure')) captionInside(figure);
  },
};

/** The text of a figure without a caption is its caption, unless it is long or there is more in the figure than a picture. */
function captionInside(figure: Element): void {
  if (!figure.querySelector('img') || figure.querySelector('figcaption, table, pre, blockquote, li')) return;
  const text = visibleText(figure);
  if (!text || text.length > MAX_CAPTION) return;
  const caption = figure.ownerDocument.createElement('figcaption');
  caption.append(...[...figure.childNodes].filter((node) => !holdsPicture(node)));
  if (visibleText(caption)) figure.append(caption);
}

function holdsPicture(node: Node): boolean {
  return (
    node.nodeType === 1 &&
    ((node as Element).matches('img') || (node as Element).querySelector('img') !== null)
  );
}

/** A caption with the picture before it, where there is one, is a figure. */
function wrap(caption: Element): void {
  const figure = caption.ownerDocument.createElement('figure');
  const picture = caption.previousElementSibling;
  caption.replaceWith(figure);
  if (picture?.querySelector('img') || picture?.tagName === 'IMG') {
    if (!visibleText(picture)) figure.append(picture);
  }
  figure.append(caption);
}
