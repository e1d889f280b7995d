/** What publishing systems call the box or the list of all comments; by a whole token of class or id. */
const NAMES =
  /^(?:comments?|comments?-?(?:list|area|box|section|wrap(?:per)?|thread|container)|disqus_thread|pinglun(?:list)?|respond)$/i;
/** Part of each of them. */
const ANY_NAME = /comment|disqus|pinglun|respond/i;
const BOXES = 'div, section, ol, ul, aside';

/** Paragraphs that together are longer than this, in UTF-16 units, are an article that comments belong to. */
const MIN_PROSE = 600;

/**
 * Takes the comments out before the parser can take them for the article: where they are longer than it, their text wins.
 * A page that is nothing but comments, as a forum's is, keeps them.
 */
export function dropComments(clone: Document): void {
  const boxes = [...clone.querySelectorAll(BOXES)].filter(isCommentBox);
  if (boxes.length === 0 || proseOutside(clone, boxes) < MIN_PROSE) return;
  for (const box of boxes) box.remove();
}

function isCommentBox(element: Element): boolean {
  const names = `${element.id} ${element.getAttribute('class') ?? ''}`;
  if (!ANY_NAME.test(names)) return false;
  const tokens = names.split(/\s+/);
  return tokens.some((token) => NAMES.test(token)) && element.querySelector('h1, article h2, main') === null;
}

function proseOutside(clone: Document, boxes: readonly Element[]): number {
  let length = 0;
  for (const paragraph of clone.querySelectorAll('p')) {
    if (!boxes.some((box) => box.contains(paragraph))) length += (paragraph.textContent ?? '').trim().length;
  }
  return length;
}
