import { markSelection } from './mark-selection';
import { openRefusal } from './open-reader';
import { startTools } from './page-tools';

/**
 * Highlights what is selected in a tab; where that fails, says why in a new tab. A key pressed without a
 * selection brings the tools to the highlight that the caret is in, and to those that are clicked from then on.
 */
export async function markTab(tabId: number): Promise<void> {
  const refusal = await markSelection(tabId);
  if (refusal === 'nothing-selected') await startTools(tabId);
  else if (refusal) await openRefusal(refusal);
}
