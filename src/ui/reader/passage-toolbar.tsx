import { useMemo } from 'react';
import { NoteField } from '@/ui/notes/note-field';
import type { HighlightEntry } from './list-entries';
import { SelectionToolbar } from './selection-toolbar';
import { type Touching, touchingHighlights } from './touching';
import type { HighlightActions } from './use-highlight-actions';
import type { TextSelection } from './use-text-selection';
import { focusArticle } from './use-toolbar-focus';
import type { ActiveHighlight, Workbench } from './use-workbench';

interface Props {
  readonly bench: Workbench;
  /** The highlight in hand with its place, or null. */
  readonly active: HighlightEntry | null;
  /** All highlights, in the order of the text. */
  readonly entries: readonly HighlightEntry[];
  readonly actions: HighlightActions;
}

/** The toolbar for what is in hand: the selection if there is one, else the highlight that was pressed. */
export function PassageToolbar({ bench, active, entries, actions }: Props) {
  const { selection, active: state } = bench;
  if (selection) return <NewHighlightTools bench={bench} selection={selection} actions={actions} />;
  if (!active?.range || !state || state.tools === 'none') return null;
  const shared = { bench, actions, active, entries, range: active.range, state };
  return <HighlightTools key={active.highlight.id} {...shared} />;
}

interface NewHighlightProps extends Pick<Props, 'bench' | 'actions'> {
  readonly selection: TextSelection;
}

function NewHighlightTools({ bench, selection, actions }: NewHighlightProps) {
  return (
    <SelectionToolbar
      range={selection.range}
      colour={null}
      focusRequest={null}
      onColour={bench.mark}
      onNote={bench.markWithNote}
      onCopy={() => {
        actions.copy(selection.text);
        bench.dismiss();
      }}
      onCopyLink={() => {
        if (bench.root) actions.copyLink({ range: selection.range, root: bench.root });
        bench.dismiss();
      }}
    />
  );
}

interface HighlightProps extends Pick<Props, 'bench' | 'actions' | 'entries'> {
  readonly active: HighlightEntry;
  readonly range: Range;
  readonly state: ActiveHighlight;
}

function HighlightTools({ bench, actions, active, entries, range, state }: HighlightProps) {
  const { highlight } = active;
  const { root } = bench;
  const touching = useMemo(() => touchingHighlights(active, entries), [active, entries]);
  const merge = ({ ids, range }: Touching, root: HTMLElement): void => {
    actions.merge(ids, range, root);
    bench.dismiss();
  };
  const remove = (): void => {
    // Leaving the note saves it, so that Undo brings it back whole; what the focus came from may go as well.
    focusArticle(range);
    bench.dismiss();
    actions.remove(highlight.id);
  };
  return (
    <SelectionToolbar
      range={range}
      colour={highlight.colour}
      focusRequest={state.byKey ? state : null}
      onColour={(colour) => actions.recolour(highlight.id, colour)}
      onNote={() => bench.openNote(highlight.id)}
      onCopy={() => {
        actions.copy(highlight.quote.exact);
        bench.dismiss();
      }}
      onCopyLink={() => {
        actions.copyLink(highlight);
        bench.dismiss();
      }}
      onMerge={touching && root ? () => merge(touching, root) : undefined}
      onDelete={remove}
    >
      {(state.tools === 'note' || highlight.note !== '') && (
        <NoteField
          highlight={highlight}
          onSave={actions.note}
          onEscape={bench.dismiss}
          autoFocus={state.tools === 'note'}
        />
      )}
    </SelectionToolbar>
  );
}
