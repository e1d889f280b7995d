/** What only screen readers read aloud and only printers print; the names are also used for more than a few words. */
const UNSEEN =
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, .screen-reader-only, .print-only, .print-header, ' +
  '[style*="clip:rect(0" i], [style*="clip: rect(0" i], [role="tooltip"]';

/** In UTF-16 units. */
const MAX_UNSEEN = 300;

/** Takes out what a person does not see, but not what the page declares as a part of its article. */
export function removeHidden(clone: Document, declaredBody: string): void {
  for (const element of clone.querySelectorAll(UNSEEN)) {
    if (isWholePage(element)) continue;
    if ((element.textContent ?? '').length < MAX_UNSEEN) element.remove();
  }
  const hidden = clone.querySelectorAll(
    '[hidden], [aria-hidden="true"]:not(svg, math *, figure *, img), [style*="display:none" i], [style*="display: none" i]',
  );
  const declared = squeeze(declaredBody);
  for (const element of hidden) {
    if (/\b(?:article|content|post|main)\b/i.test(element.className.toString())) continue;
    if (isWholePage(element) || isDeclared(element, declared) || isTab(element)) show(element);
    else element.remove();
  }
}

/** Pages hide all of themselves until their styles have come. */
function isWholePage(element: Element): boolean {
  return element.matches('html, body');
}

/** What stands behind one of several tabs is a part of the text; a reader has no tabs. */
function isTab(element: Element): boolean {
  return element.getAttribute('role') === 'tabpanel' && element.closest('main, article') !== null;
}

function show(element: Element): void {
  for (const name of ['hidden', 'style', 'aria-hidden']) element.removeAttribute(name);
}

/** So much of a text, in UTF-16 units without spaces, tells it from every other. */
const TELLING = 60;

/** The page hides it, and declares it as a part of its article: it is shown by a script, or after a click. */
function isDeclared(element: Element, declared: string): boolean {
  const paragraph = element.querySelector('p') ?? element;
  const beginning = squeeze(paragraph.textContent ?? '').slice(0, TELLING);
  return beginning.length === TELLING && declared.includes(beginning);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
