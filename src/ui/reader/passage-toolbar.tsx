import type { HighlightEntry } from './list-entries';
import { NoteField } from './note-field';
import { SelectionToolbar } from './selection-toolbar';
import type { HighlightActions } from './use-highlight-actions';
import type { Workbench } from './use-workbench';

interface Props {
  readonly bench: Workbench;
  /** The highlight in hand with its place, or null. */
  readonly active: HighlightEntry | null;
  readonly actions: HighlightActions;
}

/** The toolbar for what is in hand: the selection if there is one, else the highlight that was pressed. */
export function PassageToolbar({ bench, active, actions }: Props) {
  const { selection } = bench;
  if (selection) {
    return (
      <SelectionToolbar
        range={selection.range}
        colour={null}
        onColour={bench.mark}
        onNote={bench.markWithNote}
        onCopy={() => {
          actions.copy(selection.text);
          bench.dismiss();
        }}
      />
    );
  }
  if (!active?.range || !bench.active || bench.active.tools === 'none') return null;
  const { highlight, range } = active;
  return (
    <SelectionToolbar
      key={highlight.id}
      range={range}
      colour={highlight.colour}
      onColour={(colour) => actions.recolour(highlight.id, colour)}
      onNote={() => bench.openNote(highlight.id)}
      onCopy={() => {
        actions.copy(highlight.quote.exact);
        bench.dismiss();
      }}
      onDelete={() => {
        bench.dismiss();
        actions.remove(highlight.id);
      }}
    >
      {(bench.active.tools === 'note' || highlight.note !== '') && (
        <NoteField
          highlight={highlight}
          onSave={actions.note}
          onEscape={bench.dismiss}
          autoFocus={bench.active.tools === 'note'}
        />
      )}
    </SelectionToolbar>
  );
}
