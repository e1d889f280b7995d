import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';
import { placeToolbar } from '@/ui/highlighting/place-toolbar';
import { OVERLAY_STYLE } from './style';

/** The tools' words in the interface language; a script in a page has no catalogue. */
export interface OverlayWords {
  readonly lang: string;
  readonly title: string;
  readonly colours: Readonly<Record<HighlightColour, string>>;
  readonly copy: string;
  readonly delete: string;
  readonly deleted: string;
  readonly undo: string;
}

interface Actions {
  readonly recolour: (colour: HighlightColour) => void;
  readonly copy: () => void;
  readonly remove: () => void;
  /** Takes back the last deletion. */
  readonly undo: () => void;
}

export interface Overlay {
  readonly show: (range: Range, colour: HighlightColour) => void;
  /** Says at a passage that its highlight is deleted, and offers to take that back. */
  readonly offerUndo: (range: Range) => void;
  readonly hide: () => void;
  /** The event came from the tools themselves. */
  readonly owns: (event: Event) => boolean;
}

/** The tools at a highlight of a page, in a closed shadow root that neither the page's styles nor its scripts enter. */
export function createOverlay(
  document: Document,
  words: OverlayWords,
  actions: Actions,
  signal: AbortSignal,
): Overlay {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'closed' });
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(OVERLAY_STYLE);
  shadow.adoptedStyleSheets = [sheet];

  const bar = document.createElement('div');
  bar.className = 'bar';
  bar.lang = words.lang;
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', words.title);
  const swatches = new Map(
    HIGHLIGHT_COLOURS.map((colour) => {
      const swatch = makeButton(document, '', () => actions.recolour(colour), `colour ${colour}`);
      swatch.title = words.colours[colour];
      swatch.setAttribute('aria-label', words.colours[colour]);
      return [colour, swatch];
    }),
  );
  bar.append(
    ...swatches.values(),
    makeButton(document, words.copy, actions.copy, 'copy'),
    makeButton(document, words.delete, actions.remove, 'delete'),
  );
  const notice = makeNotice(document, words, actions.undo);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  const put = (box: HTMLElement, range: Range): void => {
    // It follows every scroll: what stands there already keeps its place, and the focus.
    if (!box.isConnected) {
      shadow.replaceChildren(box);
      document.documentElement.append(host);
    }
    const window = { top: 0, left: 0, right: view.innerWidth, bottom: view.innerHeight };
    const place = placeToolbar([...range.getClientRects()], box.getBoundingClientRect(), window);
    box.hidden = !place;
    if (place) box.style.translate = `${place.left}px ${place.top}px`;
  };

  return {
    show: (range, colour) => {
      for (const [name, swatch] of swatches) swatch.setAttribute('aria-pressed', String(name === colour));
      put(bar, range);
    },
    offerUndo: (range) => put(notice, range),
    hide: () => host.remove(),
    owns: (event) => event.composedPath().includes(host),
  };
}

/** What stands in place of the tools after a deletion; screen readers hear it. */
function makeNotice(document: Document, words: OverlayWords, undo: () => void): HTMLElement {
  const notice = document.createElement('div');
  notice.className = 'bar';
  notice.lang = words.lang;
  notice.setAttribute('role', 'status');
  const text = document.createElement('span');
  text.textContent = words.deleted;
  notice.append(text, makeButton(document, words.undo, undo, 'undo'));
  return notice;
}

function makeButton(document: Document, text: string, act: () => void, className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = text;
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return button;
}
