import type { Highlight, HighlightColour, HighlightId } from '@/core/annotation/types';
import type { HighlightChange } from '@/platform/library/highlight-store';
import { highlights } from '@/platform/library/library';
import { saveNote } from '@/ui/notes/save-note';
import { rememberColour } from '../last-colour';
import type { Means } from './means';

/** Changes a highlight in a way that can be undone; nothing happens to one that is gone. */
export async function change(
  { push }: Means,
  name: string,
  id: HighlightId,
  to: HighlightChange,
): Promise<void> {
  const before = await highlights.get(id);
  if (!before) return;
  await highlights.update(id, to);
  const was = stateBefore(before, to);
  push({ name, undo: () => highlights.update(id, was), redo: () => highlights.update(id, to) });
}

/** What a highlight was before a change, as the change that brings it back. */
export function stateBefore(before: Highlight, to: HighlightChange): HighlightChange {
  const { colour, note, earlierNotes = [], tags = [], quote, positions, place, picture } = before;
  const { isQuoteOnly = false } = before;
  const all: HighlightChange = {
    colour,
    note,
    earlierNotes,
    tags,
    quote,
    positions,
    picture,
    isQuoteOnly,
    ...(place && { place }),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in to));
}

export async function recolour(means: Means, id: HighlightId, colour: HighlightColour): Promise<void> {
  const { announce, t } = means;
  rememberColour(colour);
  await change(means, `colour:${id}`, id, { colour });
  announce(t('reader.says.recoloured', { colour: t(`colours.${colour}`) }));
}

export async function writeNote({ push }: Means, id: HighlightId, note: string, base: string): Promise<void> {
  // Asked for in this order and not waited for in between: a deletion that follows must find the note written.
  const [before] = await Promise.all([highlights.get(id), saveNote(id, note, base)]);
  if (!before || before.note === note) return;
  push({
    name: `note:${id}`,
    undo: () => highlights.update(id, { note: before.note }),
    redo: () => highlights.update(id, { note }),
  });
}

export async function settleEarlierNote(
  means: Means,
  { id, note, earlierNotes = [] }: Highlight,
  index: number,
  intoNote: boolean,
): Promise<void> {
  const words = earlierNotes[index]?.note ?? '';
  const others = { earlierNotes: earlierNotes.toSpliced(index, 1) };
  const joined = { note: [note.trimEnd(), words].filter(Boolean).join('\n\n') };
  await change(means, `earlier:${id}`, id, { ...others, ...(intoNote && joined) });
}
