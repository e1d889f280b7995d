import { useEffect, useRef } from 'react';
import type { HighlightId } from '@/core/annotation/types';
import type { PaintedPassage } from '@/ui/highlighting/painter';
import { passageAtPoint } from '@/ui/highlighting/passage-at-point';

/**
 * Calls `onPress` when a painted passage is clicked or tapped, with null for a click beside them all.
 * A link inside a passage stays a link, and the end of a selection is no click.
 */
export function usePassagePress(
  root: HTMLElement | null,
  passages: readonly PaintedPassage[],
  onPress: (id: HighlightId | null) => void,
): void {
  const latest = useRef({ passages, onPress });
  latest.current = { passages, onPress };
  useEffect(() => {
    if (!root) return;
    const { ownerDocument: document } = root;
    const stop = new AbortController();
    const find = ({ clientX: x, clientY: y }: MouseEvent): PaintedPassage | null =>
      passageAtPoint(latest.current.passages, { x, y }, document);
    const press = (event: MouseEvent): void => {
      if (!event.isTrusted || isLink(event.target) || document.getSelection()?.isCollapsed === false) return;
      latest.current.onPress(find(event)?.id ?? null);
    };
    let frame = 0;
    const point = (event: PointerEvent): void => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        root.style.cursor = find(event) ? 'pointer' : '';
      });
    };
    root.closest('main')?.addEventListener('click', press, { signal: stop.signal });
    root.addEventListener('pointermove', point, { signal: stop.signal, passive: true });
    return () => {
      cancelAnimationFrame(frame);
      stop.abort();
    };
  }, [root]);
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a[href], summary') !== null;
}
