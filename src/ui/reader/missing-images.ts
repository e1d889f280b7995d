/**
 * Where an image does not load (no network, or gone), its description stands in its place; without
 * a description nothing does. The stand-in shows its words by style, so it adds no text to the article.
 * The image comes back by itself when the network does.
 */
export function watchMissingImages(root: HTMLElement, signal: AbortSignal): void {
  const missing = new Map<HTMLImageElement, HTMLElement>();
  const hide = (event: Event): void => {
    if (!(event.target instanceof HTMLImageElement) || missing.has(event.target)) return;
    const standIn = makeStandIn(event.target);
    missing.set(event.target, standIn);
    event.target.after(standIn);
    event.target.hidden = true;
  };
  const show = (event: Event): void => {
    if (!(event.target instanceof HTMLImageElement)) return;
    missing.get(event.target)?.remove();
    missing.delete(event.target);
    event.target.hidden = false;
  };
  // Setting the address again makes the browser try again; a hidden lazy image would never be tried.
  const retry = (): void => {
    for (const image of missing.keys()) {
      image.loading = 'eager';
      image.setAttribute('src', image.getAttribute('src') ?? '');
    }
  };
  root.addEventListener('error', hide, { capture: true, signal });
  root.addEventListener('load', show, { capture: true, signal });
  window.addEventListener('online', retry, { signal });
}

function makeStandIn({ alt, ownerDocument }: HTMLImageElement): HTMLElement {
  const standIn = ownerDocument.createElement('span');
  standIn.dataset.role = 'missing-image';
  standIn.hidden = alt.trim() === '';
  standIn.dataset.alt = alt.trim();
  standIn.role = 'img';
  standIn.ariaLabel = alt.trim();
  return standIn;
}
