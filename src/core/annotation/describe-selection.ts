import { describeRange } from '@/core/annotation/describe';
import type { Selectors } from '@/core/annotation/types';

/** What is selected in the text of a document, as selectors over its body; null where nothing is. */
export function describeSelection(document: Document): Selectors | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return describeRange(selection.getRangeAt(0), document.body);
}
