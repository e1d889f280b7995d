import { extentOf, scrollAlong, scrolledBy, windowLength } from './reading-axis';

/** Where in the window a passage comes to stand, as a part of what it shows. */
const EYE_LEVEL = 0.3;

/** Scrolls a passage to eye level; a closed `<details>` around it is opened. */
export function revealRange(range: Range): void {
  let details = range.startContainer.parentElement?.closest<HTMLDetailsElement>('details:not([open])');
  while (details) {
    details.open = true;
    details = details.parentElement?.closest<HTMLDetailsElement>('details:not([open])');
  }
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { start } = extentOf(range.getBoundingClientRect());
  scrollAlong(scrolledBy() + start - windowLength() * EYE_LEVEL, still ? 'instant' : 'smooth');
}
