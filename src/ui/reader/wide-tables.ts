/**
 * Makes the box of a table that is wider than the page a stop for the keys, named by the table's caption
 * or by `name`, as long as there is something to scroll to; the boxes of the others are no stop.
 */
export function watchWideTables(root: HTMLElement, name: string, signal: AbortSignal): void {
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const box = target.closest<HTMLElement>('[data-role="table-box"]');
      if (box) setStop(box, name);
    }
  });
  for (const box of root.querySelectorAll('[data-role="table-box"]')) {
    sizes.observe(box);
    // A font that comes late widens the table and not the box.
    if (box.firstElementChild) sizes.observe(box.firstElementChild);
  }
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

function setStop(box: HTMLElement, name: string): void {
  const scrolls = box.scrollWidth > box.clientWidth;
  const caption = box.querySelector('caption')?.textContent.trim();
  box.role = scrolls ? 'region' : null;
  box.ariaLabel = scrolls ? caption || name : null;
  if (scrolls) box.tabIndex = 0;
  else box.removeAttribute('tabindex');
}
