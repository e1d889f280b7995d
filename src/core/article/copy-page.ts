import { boundAttributes } from './bound-attributes';

/** What stands in a form by its name or id. */
const NAMED = 'input, select, textarea, button, fieldset, output, object, embed, iframe, img';

/**
 * A copy of the page on which the properties of nodes are what they should be: the name of a form control
 * hides the property of the same name of its form (`<input name=parentNode>`), so names of controls are
 * left out, and with them attributes too many or too long to be read. An XHTML page becomes HTML, for which the
 * parser and our own tag names are made. The page itself is not touched.
 */
export function copyPage(document: Document): Document {
  const copy = cloneAsHtml(document);
  for (const element of copy.querySelectorAll(NAMED)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  boundAttributes(copy);
  return copy;
}

function cloneAsHtml(document: Document): Document {
  if (document.contentType === 'text/html') return document.cloneNode(true) as Document;
  const copy = document.implementation.createHTMLDocument();
  copy.documentElement.replaceWith(copy.importNode(document.documentElement, true));
  return copy;
}
