import type { Direction } from './neighbours';
import { PICKER_STYLE } from './style';

/** The picker's words in the interface language; a script in a page has no catalogue. */
export interface PickerWords {
  readonly lang: string;
  readonly hint: string;
  /** With `{units}` for the figure. */
  readonly units: string;
  readonly wider: string;
  readonly narrower: string;
  readonly pick: string;
  readonly cancel: string;
}

interface Actions {
  readonly move: (direction: Direction) => void;
  readonly pick: () => void;
  readonly cancel: () => void;
}

interface Overlay {
  /** Draws the frame round what is chosen and says how much text it has. */
  readonly show: (box: DOMRect, text: string, units: number) => void;
  readonly place: (box: DOMRect) => void;
  /** The event came from the overlay's own controls. */
  readonly owns: (event: Event) => boolean;
  readonly hasFocus: () => boolean;
  readonly remove: () => void;
}

/** Of the text that is shown to tell what is chosen, in UTF-16 units. */
const EXCERPT = 40;

/** The frame and the bar of the picker, in a closed shadow root that neither the page's styles nor its scripts enter. */
export function createOverlay(document: Document, words: PickerWords, actions: Actions): Overlay {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(PICKER_STYLE);
  shadow.adoptedStyleSheets = [sheet];

  const frame = make(document, 'div', 'frame');
  const bar = make(document, 'div', 'bar');
  bar.lang = words.lang;
  bar.setAttribute('role', 'dialog');
  bar.setAttribute('aria-label', words.hint);
  const hint = make(document, 'p', 'hint', words.hint);
  const status = make(document, 'p', 'status');
  status.setAttribute('role', 'status');
  const controls = make(document, 'div', 'controls');
  controls.append(
    button(document, '−', words.narrower, () => actions.move('narrower')),
    button(document, '+', words.wider, () => actions.move('wider')),
    button(document, words.cancel, null, actions.cancel),
    button(document, words.pick, null, actions.pick, 'primary'),
  );
  bar.append(hint, status, controls);
  shadow.append(frame, bar);
  document.documentElement.append(host);

  const place = (box: DOMRect): void => {
    frame.style.translate = `${box.left}px ${box.top}px`;
    frame.style.width = `${box.width}px`;
    frame.style.height = `${box.height}px`;
  };
  return {
    place,
    show: (box, text, units) => {
      place(box);
      const excerpt = text.replace(/\s+/g, ' ').slice(0, EXCERPT);
      status.textContent = `${words.units.replace('{units}', units.toLocaleString(words.lang))} · ${excerpt}`;
    },
    owns: (event) => event.composedPath().includes(host),
    hasFocus: () => shadow.activeElement !== null,
    remove: () => host.remove(),
  };
}

function make(document: Document, tag: string, className: string, text = ''): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

function button(
  document: Document,
  text: string,
  label: string | null,
  act: () => void,
  className = '',
): HTMLElement {
  const element = make(document, 'button', className, text);
  if (label) {
    element.setAttribute('aria-label', label);
    element.title = label;
  }
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return element;
}
