/** A text shorter than this, in UTF-16 units, is a request to switch scripts on, or a picture that would come late. */
const MIN_TEXT = 500;

/**
 * Shows what a page has for readers without scripts, where that is the story: blogs of one system keep it there, and
 * where scripts are off nothing else comes. Where they run, the browser itself gives such parts no elements.
 */
export function unwrapNoscript(clone: Document): void {
  for (const noscript of clone.querySelectorAll('body noscript')) {
    const text = (noscript.textContent ?? '').trim();
    if (noscript.children.length === 0 || text.length < MIN_TEXT) continue;
    noscript.replaceWith(...noscript.childNodes);
  }
}
