/** Scrolls to a part of the article and gives it the focus; closed `<details>` around it are opened. */
export function goToElement(element: Element): void {
  for (let box = element.parentElement; box; box = box.parentElement) {
    if (box instanceof HTMLDetailsElement) box.open = true;
  }
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (element instanceof HTMLElement && element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
    element.focus({ preventScroll: true });
  }
  element.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
}
