/** What asks for a person's address, or secret. */
const PERSONAL =
  'input[type="email" i], input[type="password" i], input[type="tel" i], input[name*="email" i], input[id*="email" i]';

/** A form with more text, in UTF-16 units, or a larger share of the page's is the page itself: some systems put all of it into one. */
const MAX_TEXT = 1500;
const MAX_SHARE = 0.5;

/** Takes out the forms that ask for an address: for newsletters, offers, an account. Call before controls are removed. */
export function dropSignUps(clone: Document): void {
  for (const form of clone.querySelectorAll('form')) {
    if (form.querySelector(PERSONAL) && !form.querySelector('h1, article, main') && isSmall(form))
      form.remove();
  }
}

function isSmall(form: Element): boolean {
  const text = lengthOf(form);
  return text <= MAX_TEXT && text <= lengthOf(form.ownerDocument.body) * MAX_SHARE;
}

function lengthOf(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
