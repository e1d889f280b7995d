/** A document that the browser may prepare before anybody has asked for it. */
type Prerendered = Document & { readonly prerendering?: boolean };

/** Calls `start` when the person is shown the page: at once, or when a page rendered in advance is opened. */
export function whenShown(document: Prerendered, start: () => void): void {
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}
