import type { Pass } from './types';

const CONTENT = 'img, picture, video, audio, iframe, hr, math, svg, table, br + br';
const CANDIDATES =
  'p, div, section, article, header, h1, h2, h3, h4, h5, h6, ul, ol, li, blockquote, figure, span, a, strong, b, em, i, font, dl, dt, dd';

/** One character that can be seen: no white space, none of the marks of no width. */
const VISIBLE = /[^\s\u200B\u2060\uFEFF]/;

/** Removes blocks with nothing in them; innermost first, so that a nest of empty blocks goes whole. */
export const dropEmpty: Pass = {
  name: 'drop-empty',
  run(root) {
    for (const element of [...root.querySelectorAll(CANDIDATES)].reverse()) {
      if (!VISIBLE.test(element.textContent ?? '') && !element.querySelector(CONTENT)) element.remove();
    }
    for (const br of root.querySelectorAll('br')) {
      const next = neighbour(br, 'nextSibling');
      if (br.parentElement === root || !neighbour(br, 'previousSibling') || !next || next.nodeName === 'BR')
        br.remove();
    }
  },
};

/** The nearest sibling that is more than white space. */
function neighbour(node: Node, direction: 'nextSibling' | 'previousSibling'): Node | null {
  let sibling = node[direction];
  while (sibling?.nodeType === 3 && !(sibling.textContent ?? '').trim()) sibling = sibling[direction];
  return sibling;
}
