import { type TextRun, textRuns } from '../blocks';
import { FURNITURE_RULES, lineKey, MAX_LINE } from './furniture-rules';
import type { CleanContext, Pass } from './types';

const LONGEST = Math.max(...FURNITURE_RULES.map(({ most }) => most ?? MAX_LINE));

/** Removes lines that the page, not the author, wrote: one run of text at a time. */
export const dropFurnitureLines: Pass = {
  name: 'drop-furniture-lines',
  run(root, context) {
    for (const run of textRuns(root)) {
      if (run.text.length > LONGEST || run.block.closest('pre, blockquote, table')) continue;
      const linked = run.nodes.some((node) => node.parentElement?.closest('a'));
      const rule = FURNITURE_RULES.find(
        (rule) =>
          run.text.length <= (rule.most ?? MAX_LINE) &&
          (linked || !rule.linked) &&
          rule.matches(run.text, context),
      );
      if (rule) removeRun(run, root, rule.reason, context);
    }
  },
};

function removeRun(
  { block, nodes, text }: TextRun,
  root: Element,
  reason: string,
  { onRemove }: CleanContext,
): void {
  const whole =
    block !== root && lineKey(block.textContent ?? '') === lineKey(text) && !block.querySelector('img');
  if (whole) {
    onRemove(block, reason);
    block.remove();
    return;
  }
  for (const node of nodes) {
    if (node.data.trim()) onRemove(node, reason);
    node.remove();
  }
}
