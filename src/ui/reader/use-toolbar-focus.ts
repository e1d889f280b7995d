import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * The keyboard's way into a toolbar and out of it. Each new `request` brings the focus in. When the
 * toolbar goes with the focus inside, that goes back to where it came from, or to the article of `range`.
 */
export function useToolbarFocus(
  ref: RefObject<HTMLElement | null>,
  range: Range,
  request: object | null,
): void {
  const origin = useRef<Element | null>(null);
  const place = useRef(range);
  place.current = range;
  useLayoutEffect(() => {
    const box = ref.current;
    origin.current = document.activeElement;
    return () => {
      if (box?.contains(document.activeElement)) giveBack(box, origin.current, place.current);
    };
  }, [ref]);
  useLayoutEffect(() => {
    if (!request) return;
    if (!ref.current?.contains(document.activeElement)) origin.current = document.activeElement;
    ref.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [ref, request]);
}

function giveBack(box: HTMLElement, origin: Element | null, range: Range): void {
  // A field that takes the focus by itself has it before anyone can ask where it was.
  const isPlace = origin instanceof HTMLElement && origin !== document.body && !box.contains(origin);
  if (isPlace && origin.isConnected) origin.focus({ preventScroll: true });
  else focusArticle(range);
}

/** Gives the focus to the article around a passage, which is no stop of its own for Tab. */
export function focusArticle(range: Range): void {
  range.startContainer.parentElement?.closest('article')?.focus({ preventScroll: true });
}
