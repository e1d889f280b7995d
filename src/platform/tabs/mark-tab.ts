import { markSelection } from './mark-selection';
import { openRefusal } from './open-reader';
import { startTools } from './page-tools';

/**
 * Highlights what is selected in a tab, or the picture at an address there; where that fails, says why in a new tab. A key pressed without a
 * selection brings the tools to the highlight that the caret is in, and to those that are clicked from then on.
 */
export async function markTab(tabId: number, picture: string | null = null): Promise<void> {
  const refusal = await markSelection(tabId, picture);
  if (refusal === 'nothing-selected') await startTools(tabId);
  else if (refusal) await openRefusal(refusal);
}
