import { shortText } from '../blocks';
import type { Pass } from './types';

const PAGER_CLASS =
  /(?:^|[-_\s])(?:pager|pages?|pagination|page-?nav|pagebar|fenye|nextpage|wp-pagenavi|page-links)(?:$|[-_\s])/i;
const PAGER_WORD =
  /^(?:上一?页|下一?页|上一頁|下一頁|首页|尾页|末页|[第共]\d+[页頁]|\d[页頁]|全文|前へ|次へ|다음|이전|next|prev(?:ious)?|last|first|[«»‹›<>←→\d\s.…·|/()[\]])+$/i;

/** Of a pager with the white space of its source, in UTF-16 units. */
const MAX_RAW = 4000;

/** Removes the links to the other pages of a long article. */
export const dropPagers: Pass = {
  name: 'drop-pagers',
  run(root, { onRemove }) {
    for (const element of [
      ...root.querySelectorAll('div, p, ul, ol, nav, section, center, span, li'),
    ].reverse()) {
      if (!element.querySelector('a')) continue;
      const text = shortText(element, MAX_RAW);
      if (!text || text.length > 120) continue;
      const named = PAGER_CLASS.test(element.className) && text.length < 80;
      const worded = PAGER_WORD.test(text.replace(/\s+/g, ''));
      if (!named && !worded) continue;
      onRemove(element, named ? 'pager by class' : 'pager by its words');
      element.remove();
    }
  },
};
