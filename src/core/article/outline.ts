import { headingText } from './heading-text';

/** A heading of an article, as its table of contents lists it. */
export interface OutlineItem {
  readonly heading: Element;
  readonly text: string;
  /** How deep it stands, from 0: a heading below an `h2` is one deeper, whether it is an `h3` or an `h5`. */
  readonly depth: number;
}

/** The headings of an article in the order of the text, without empty ones and those that the person has hidden. */
export function buildOutline(root: ParentNode): readonly OutlineItem[] {
  const above: number[] = [];
  return [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].flatMap((heading) => {
    const text = headingText(heading);
    if (text === '' || heading.closest('[data-hidden]')) return [];
    const level = Number(heading.tagName.slice(1));
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return [{ heading, text, depth: above.length - 1 }];
  });
}
