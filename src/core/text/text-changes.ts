import { diffArrays } from 'diff';

/** A stretch of text that both versions have, or only the new one, or only the old one. */
export interface TextChange {
  readonly kind: 'kept' | 'added' | 'removed';
  readonly text: string;
}

/**
 * Words and characters of a passage that may differ: beyond that it is another passage. The time that comparing takes grows with the
 * square of it, to half a second here.
 */
const MOST_EDITS = 1200;

/** The same for paragraphs, of which there are fewer: beyond that the whole text is another one. */
const MOST_PARAGRAPH_EDITS = 2000;

/** All passages together may take so many milliseconds; those that are left are shown as they were and as they are. */
const BUDGET_MS = 800;

/** Scripts that put no space between words: there a character is the unit. */
const WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * What has become of a text, in its order. Paragraphs that differ are compared by words, and by characters where words are written
 * without spaces, unless they have too little in common or the time is over (`now` is in milliseconds). What is kept and removed
 * is the old text, what is kept and added the new one.
 */
export function textChanges(old: string, fresh: string, now: () => number): TextChange[] {
  const end = now() + BUDGET_MS;
  const options = { maxEditLength: MOST_PARAGRAPH_EDITS };
  const found = diffArrays(paragraphsOf(old), paragraphsOf(fresh), options);
  const byParagraph = found ? toChanges(found) : whole(old, fresh);
  const changes: TextChange[] = [];
  for (let at = 0; at < byParagraph.length; at++) {
    const [one, other] = byParagraph.slice(at, at + 2);
    if (one && other && one.kind === 'removed' && other.kind === 'added') {
      changes.push(...wordChanges(one, other, end - now()));
      at++;
    } else if (one) changes.push(one);
  }
  return changes;
}

function whole(old: string, fresh: string): TextChange[] {
  return [
    { kind: 'removed', text: old },
    { kind: 'added', text: fresh },
  ];
}

/** `removed` and `added` by words; as they are where they have too little in common for the time there is (milliseconds). */
function wordChanges(removed: TextChange, added: TextChange, timeout: number): TextChange[] {
  if (timeout <= 0) return [removed, added];
  const options = { maxEditLength: MOST_EDITS, timeout };
  const changes = diffArrays(unitsOf(removed.text), unitsOf(added.text), options);
  return changes ? toChanges(changes) : [removed, added];
}

interface ArrayChange {
  readonly value: readonly string[];
  readonly added?: boolean;
  readonly removed?: boolean;
}

function toChanges(changes: readonly ArrayChange[]): TextChange[] {
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    text: value.join(''),
  }));
}

/** Words, gaps and marks. `Intl.Segmenter` takes seconds for a long text. */
function unitsOf(text: string): string[] {
  const units = text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
  return units.flatMap((unit) => (WITHOUT_SPACES.test(unit) ? [...unit] : [unit]));
}

/** With the empty lines that follow them. */
function paragraphsOf(text: string): string[] {
  return text.match(/[^\n]+\n*|\n+/g) ?? [];
}
