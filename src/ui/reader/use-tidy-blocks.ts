import { useEffect, useRef, useState } from 'react';
import type { HiddenBlocks } from './use-hidden-blocks';

/** The block that the pointer or the keys are on. */
export interface BlockInHand {
  readonly key: string;
  readonly element: HTMLElement;
}

const NEXT = ['ArrowDown', 'j'];
const PREVIOUS = ['ArrowUp', 'k'];
const TOGGLE = ['Enter', ' ', 'Delete', 'Backspace'];

/**
 * Makes every block something to point at and to walk over with the arrow keys: a click, Enter or Delete hides
 * it or shows it again. Undone when the mode ends.
 */
export function useTidyBlocks(
  root: HTMLElement | null,
  { blocks, hidden, toggle }: HiddenBlocks,
  describe: (isHidden: boolean) => string,
): BlockInHand | null {
  const [inHand, setInHand] = useState<BlockInHand | null>(null);
  const latest = useRef(toggle);
  latest.current = toggle;

  useEffect(() => {
    if (!root) return;
    const stop = new AbortController();
    const keys = new Map([...blocks].map(([key, element]) => [element, key]));
    const elements = [...keys.keys()] as HTMLElement[];
    const blockOf = (target: EventTarget | null): HTMLElement | undefined =>
      elements.find((element) => target instanceof Node && element.contains(target));
    const take = (element: HTMLElement | undefined): void => {
      const key = element && keys.get(element);
      if (element && key !== undefined) setInHand({ key, element });
    };
    const press = (event: KeyboardEvent): void => {
      const at = elements.indexOf(document.activeElement as HTMLElement);
      if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      if (NEXT.includes(event.key)) elements[at + 1]?.focus();
      else if (PREVIOUS.includes(event.key)) elements[at - 1]?.focus();
      else if (TOGGLE.includes(event.key)) latest.current(keys.get(elements[at] as Element) ?? '');
      else return;
      event.preventDefault();
    };
    const click = (event: MouseEvent): void => {
      const element = blockOf(event.target);
      event.preventDefault();
      if (element) latest.current(keys.get(element) ?? '');
    };
    root.dataset.tidy = 'on';
    for (const element of elements) element.tabIndex = -1;
    root.addEventListener('pointerover', (event) => take(blockOf(event.target)), stop);
    root.addEventListener('focusin', (event) => take(blockOf(event.target)), stop);
    root.addEventListener('keydown', press, stop);
    root.addEventListener('click', click, stop);
    firstInView(elements)?.focus({ preventScroll: true });
    return () => {
      stop.abort();
      delete root.dataset.tidy;
      for (const element of elements) element.removeAttribute('tabindex');
    };
  }, [root, blocks]);

  useEffect(() => {
    for (const [key, element] of blocks) element.setAttribute('aria-description', describe(hidden.has(key)));
    return () => {
      for (const element of blocks.values()) element.removeAttribute('aria-description');
    };
  }, [blocks, hidden, describe]);

  return inHand;
}

function firstInView(elements: readonly HTMLElement[]): HTMLElement | undefined {
  return elements.find((element) => element.getBoundingClientRect().bottom > 0) ?? elements[0];
}
