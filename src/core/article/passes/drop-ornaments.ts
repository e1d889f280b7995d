import { visibleText } from '../blocks';
import type { Pass } from './types';

/** Links that lead to their own heading or back from a footnote say nothing in a text. */
const ORNAMENT = /^(?:[#¶§↩↑^⤴]|\u{1F517}|\[?(?:edit|编辑|編輯|back|top|返回顶部)\]?)+$/u;

/** Selects how the mark before it is drawn, as text or as emoji. */
const VARIATION_SELECTOR = /[\uFE00-\uFE0F]/g;

/** Removes heading anchors, footnote return arrows and edit links. */
export const dropOrnaments: Pass = {
  name: 'drop-ornaments',
  run(root, { onRemove }) {
    for (const link of root.querySelectorAll('a')) {
      const mark = visibleText(link).replace(VARIATION_SELECTOR, '');
      if (!ORNAMENT.test(mark) || link.querySelector('img')) continue;
      onRemove(link, 'anchor mark');
      link.remove();
    }
  },
};
