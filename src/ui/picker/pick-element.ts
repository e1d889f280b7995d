import { blockText } from '@/core/article/blocks';
import { type ElementPath, pathOf } from '@/core/article/element-path';
import { countWords } from '@/core/text/count-words';
import { blockAt, type Direction, neighbour } from './neighbours';
import { createOverlay, type PickerWords } from './overlay';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

/**
 * Lets the person choose an element of a page: by pointing and clicking, or by the arrow keys and Enter. Acts on
 * what a person does, never on events that the page makes; takes its overlay and listeners away when it ends.
 *
 * @returns the path of the element, or null where the person gave up or `signal` did
 */
export function pickElement(
  document: Document,
  words: PickerWords,
  signal: AbortSignal,
): Promise<ElementPath | null> {
  const stop = new AbortController();
  const { promise, resolve } = Promise.withResolvers<ElementPath | null>();
  const end = (path: ElementPath | null): void => {
    stop.abort();
    overlay.remove();
    resolve(path);
  };
  let chosen = document.querySelector('article, main') ?? document.body;
  const choose = (element: Element | null): void => {
    if (!element) return;
    chosen = element;
    const text = blockText(element);
    overlay.show(element.getBoundingClientRect(), text, countWords(text).units);
  };
  const move = (direction: Direction): void => {
    choose(neighbour(chosen, direction));
    chosen.scrollIntoView({ block: 'nearest' });
  };
  const pick = (): void => end(pathOf(chosen));
  const overlay = createOverlay(document, words, { move, pick, cancel: () => end(null) });

  const keys = (event: KeyboardEvent): void => {
    const direction = DIRECTIONS[event.key];
    if (direction) move(direction);
    else if (event.key === 'Enter' && !overlay.hasFocus()) pick();
    else if (event.key === 'Escape') end(null);
    else return;
    consume(event);
  };
  const point = (event: PointerEvent): void => {
    if (!overlay.owns(event)) choose(blockAt(event));
  };
  const press = (event: Event): void => {
    if (overlay.owns(event)) return;
    consume(event);
    if (event.type === 'click') pick();
  };
  const redraw = (): void => overlay.place(chosen.getBoundingClientRect());

  const { defaultView } = document;
  const on = (type: string, act: (event: never) => void): void =>
    defaultView?.addEventListener(type, trusted(act), { capture: true, passive: false, signal: stop.signal });
  on('keydown', keys);
  on('pointermove', point);
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick'])
    on(type, press);
  on('scroll', redraw);
  on('resize', redraw);
  signal.addEventListener('abort', () => end(null), { signal: stop.signal });
  choose(chosen);
  return promise;
}

/** The page can make events too; those are not heard. */
function trusted(act: (event: never) => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act(event as never);
  };
}

/** The page does not hear of it. */
function consume(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
