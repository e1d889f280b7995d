import { visibleText } from './blocks';
import type { TextDensity } from './text-density';
import { key } from './title-parts';

/** The main part of a page holds at least this share of the weight of its paragraphs. */
const MOST = 0.97;

/**
 * Takes out of a copied page what stands beside its story: menus, lists of other stories, the foot of the page. What is
 * left is the smallest box that holds the densest text, nearly all paragraphs of the page and its headline, with the
 * boxes round it.
 *
 * @param title of the article, by which its headline is known; what stands between it and the text belongs to the story
 */
export function keepMainPart(body: Element, { container, blocks }: TextDensity, title: string): void {
  if (!container) return;
  const headline = [...body.querySelectorAll('h1')].find((one) => key(visibleText(one)) === key(title));
  const most = weightOf(blocks) * (1 - MOST);
  let box = container;
  let outside = blocks.filter(({ block }) => !box.contains(block));
  while (box !== body && box.parentElement && (weightOf(outside) > most || isOutside(headline, box))) {
    const parent = box.parentElement;
    outside = outside.filter(({ block }) => !parent.contains(block));
    box = parent;
  }
  for (; box !== body && box.parentElement; box = box.parentElement) box.parentElement.replaceChildren(box);
}

function weightOf(blocks: TextDensity['blocks']): number {
  return blocks.reduce((sum, { weight }) => sum + weight, 0);
}

function isOutside(headline: Element | undefined, box: Element): boolean {
  return headline !== undefined && !box.contains(headline);
}
