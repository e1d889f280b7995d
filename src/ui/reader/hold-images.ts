/** The words on what stands for a picture. */
export interface HeldImageWords {
  readonly show: string;
  /** With the description of the picture. */
  readonly showOf: (alt: string) => string;
}

/** The pictures of an article that are held back. */
export interface HeldImages {
  readonly count: number;
  readonly showAll: () => void;
}

/**
 * Takes the addresses off all pictures from the web, before they stand in a document and are asked for; what is kept here shows. In
 * place of each stands a button that gives it back. Its words are shown by style, so it adds no text to the article.
 *
 * @param content in no document that is shown
 * @param onChange hears what is still held back, each time that something was shown
 */
export function holdImages(
  content: DocumentFragment,
  words: HeldImageWords,
  onChange: (held: HeldImages) => void,
): HeldImages {
  const held = new Map<HTMLImageElement, HTMLButtonElement>();
  const show = (image: HTMLImageElement): void => {
    held.get(image)?.remove();
    held.delete(image);
    giveBack(image);
  };
  const describe = (): HeldImages => ({
    count: held.size,
    showAll: () => {
      for (const image of [...held.keys()]) show(image);
      onChange(describe());
    },
  });
  for (const image of content.querySelectorAll('img')) {
    if (!takeAddress(image)) continue;
    const button = makeButton(image, words);
    button.addEventListener('click', () => {
      show(image);
      onChange(describe());
    });
    held.set(image, button);
    // A button in a link would be two things to click in one place.
    (image.closest('a') ?? image).after(button);
  }
  return describe();
}

/** False for a picture that asks for nothing: it is kept here, or its bytes stand in the article. */
function takeAddress(image: HTMLImageElement): boolean {
  const names = ['src', 'srcset'].filter((name) =>
    /^\s*https?:|,\s*https?:/i.test(image.getAttribute(name) ?? ''),
  );
  for (const name of names) {
    image.setAttribute(`data-held-${name}`, image.getAttribute(name) ?? '');
    image.removeAttribute(name);
  }
  if (names.length > 0) image.hidden = true;
  return names.length > 0;
}

function giveBack(image: HTMLImageElement): void {
  // The browser asks for `src` as soon as it is there, so the choice must be there before.
  for (const name of ['srcset', 'src']) {
    const address = image.getAttribute(`data-held-${name}`);
    image.removeAttribute(`data-held-${name}`);
    if (address !== null) image.setAttribute(name, address);
  }
  image.hidden = false;
}

function makeButton(image: HTMLImageElement, { show, showOf }: HeldImageWords): HTMLButtonElement {
  const alt = (image.getAttribute('alt') ?? '').trim();
  const button = image.ownerDocument.createElement('button');
  button.type = 'button';
  button.dataset.role = 'held-image';
  button.dataset.label = alt || show;
  button.setAttribute('aria-label', alt ? showOf(alt) : show);
  return button;
}
