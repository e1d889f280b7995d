import { visibleText } from '../blocks';
import type { Pass } from './types';

/** Links that lead to their own heading or back from a footnote say nothing in a text. */
const ORNAMENT = /^(?:[#¶§🔗↩↑^⤴︎\uFE0E\uFE0F]|\[?(?:edit|编辑|編輯|back|top|返回顶部)\]?)+$/u;

/** Removes heading anchors, footnote return arrows and edit links. */
export const dropOrnaments: Pass = {
  name: 'drop-ornaments',
  run(root, { onRemove }) {
    for (const link of root.querySelectorAll('a')) {
      if (!ORNAMENT.test(visibleText(link)) || link.querySelector('img')) continue;
      onRemove(link, 'anchor mark');
      link.remove();
    }
  },
};
