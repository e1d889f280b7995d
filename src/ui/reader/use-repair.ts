import { useMemo } from 'react';
import type { Repair } from './orphan-tools';
import type { HighlightActions } from './use-highlight-actions';
import type { Workbench } from './use-workbench';

/** With what lost highlights are mended; the same object as long as nothing of it changes. */
export function useRepair({ root, selection }: Workbench, actions: HighlightActions): Repair {
  const selected = selection?.range ?? null;
  return useMemo(() => ({ root, selected, actions }), [root, selected, actions]);
}
