import type { Highlight } from '@/core/annotation/types';

/** More than anyone writes over each other. */
const MOST = 20;

interface NewNote {
  readonly note: string;
  /** What the person began from; undefined where nobody knows. */
  readonly base: string | undefined;
  /** In milliseconds since the epoch. */
  readonly now: number;
}

/** The earlier notes of a highlight, where a new note would lose words that its writer has not seen; else nothing. */
export function keptNotes(
  { note: stored, earlierNotes = [] }: Pick<Highlight, 'note' | 'earlierNotes'>,
  { note, base, now }: NewNote,
): Pick<Highlight, 'earlierNotes'> {
  const isKnown = stored === base || note.includes(stored.trim());
  if (isKnown) return {};
  return { earlierNotes: [...earlierNotes, { note: stored, replacedAt: now }].slice(-MOST) };
}
