import { markSelection } from './mark-selection';
import { openRefusal } from './open-reader';

/** Highlights what is selected in a tab; where that fails, says why in a new tab. A key pressed over nothing does nothing. */
export async function markTab(tabId: number): Promise<void> {
  const refusal = await markSelection(tabId);
  if (refusal && refusal !== 'nothing-selected') await openRefusal(refusal);
}
