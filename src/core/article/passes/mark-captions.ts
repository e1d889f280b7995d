import { visibleText } from '../blocks';
import type { Pass } from './types';

const CAPTION_NAME =
  /(?:^|[-_\s])(?:\w*caption\w*|credits?|legend|photo-?(?:credit|info|desc\w*)|img-?(?:desc\w*|info|title)|pictext|tushuo|imginfo)(?:$|[-_\s\d])/i;

/** Longer text, in UTF-16 units, is a paragraph whatever its class says. */
const MAX_CAPTION = 400;

/** Makes captions of what a class calls so, and puts each in a figure with its picture. */
export const markCaptions: Pass = {
  name: 'mark-captions',
  run(root) {
    for (const element of root.querySelectorAll('p, div, span, small, em, cite')) {
      const name = element.getAttribute('class') ?? '';
      if (!root.contains(element) || !CAPTION_NAME.test(name) || element.closest('figcaption, table, pre'))
        continue;
      const text = visibleText(element);
      if (!text || text.length > MAX_CAPTION || element.querySelector('img, p + p')) continue;
      const caption = root.ownerDocument.createElement('figcaption');
      caption.append(...element.childNodes);
      element.replaceWith(caption);
    }
    for (const caption of root.querySelectorAll('figcaption')) if (!caption.closest('figure')) wrap(caption);
  },
};

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
