import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { describeRange } from '@/core/annotation/describe';
import { passageUrl } from '@/core/annotation/text-fragment';
import type { Highlight, HighlightColour, HighlightId } from '@/core/annotation/types';
import type { Article } from '@/core/article/types';
import type { HighlightChange } from '@/platform/library/highlight-store';
import { highlights } from '@/platform/library/library';
import { type Toasts, useToasts } from '@/ui/components/toast';
import type { PaintedPassage } from '@/ui/highlighting/painter';
import { useTranslation } from '@/ui/hooks/use-translation';
import { saveNote } from '@/ui/notes/save-note';
import type { SaveNote } from '@/ui/notes/use-note-draft';
import { rememberColour } from './last-colour';
import { samePassage } from './same-passage';
import type { Announce } from './use-announcement';
import type { History, Step } from './use-history';

/** What `range` covers of `root`, among the passages that are highlighted already. */
interface NewPassage {
  readonly range: Range;
  readonly root: HTMLElement;
  readonly passages: readonly PaintedPassage[];
}

/** What a person can do with highlights. Each tells what came of it and can be undone; none but `note` rejects. */
export interface HighlightActions {
  /** Marks a passage, or recolours the highlight that covers just that; null where nothing came of it. */
  readonly add: (passage: NewPassage, colour: HighlightColour) => Promise<HighlightId | null>;
  readonly recolour: (id: HighlightId, colour: HighlightColour) => void;
  readonly note: SaveNote;
  readonly tag: (id: HighlightId, tags: readonly string[]) => void;
  /** Forgets a note that another window has replaced, or with `intoNote` puts it under the one there is. */
  readonly settleEarlierNote: (highlight: Highlight, index: number, intoNote: boolean) => void;
  /** Says that a lost highlight is kept for its words. */
  readonly keepAsQuote: (id: HighlightId) => void;
  /** Gives a highlight that was lost the passage `range` of `root`. */
  readonly attach: (id: HighlightId, range: Range, root: HTMLElement) => void;
  /** Makes one highlight of several, with all their notes and tags; `range` of `root` is what they cover. */
  readonly merge: (ids: readonly HighlightId[], range: Range, root: HTMLElement) => void;
  /** Puts a highlight into the trash and offers to take that back. */
  readonly remove: (id: HighlightId) => void;
  /** Takes a highlight out of the trash. */
  readonly restore: (id: HighlightId) => void;
  readonly copy: (text: string) => void;
  /** Copies the address of the original page with the passage marked. */
  readonly copyLink: (
    passage: Pick<Highlight, 'quote' | 'picture'> | Pick<NewPassage, 'range' | 'root'>,
  ) => void;
}

export function useHighlightActions(
  article: Pick<Article, 'id' | 'url'>,
  announce: Announce,
  history: Pick<History, 'push' | 'forget'>,
): HighlightActions {
  const { t } = useTranslation();
  const toasts = useToasts();
  const { id, url } = article;
  const { push, forget } = history;
  return useMemo(
    () => createActions({ article: { id, url }, announce, push, forget, t, ...toasts }),
    [id, url, announce, push, forget, t, toasts],
  );
}

interface Means extends Toasts, Pick<History, 'push' | 'forget'> {
  readonly article: Pick<Article, 'id' | 'url'>;
  readonly announce: Announce;
  readonly t: TFunction;
}

function createActions(means: Means): HighlightActions {
  const { fail } = means;
  return {
    add: (passage, colour) =>
      add(means, passage, colour).catch((cause: unknown) => {
        fail(cause, passage.range.toString());
        return null;
      }),
    recolour: (id, colour) => void recolour(means, id, colour).catch(fail),
    note: (id, note, base) => writeNote(means, id, note, base),
    tag: (id, tags) => void change(means, `tags:${id}`, id, { tags }).catch(fail),
    settleEarlierNote: (highlight, index, intoNote) =>
      void settleEarlierNote(means, highlight, index, intoNote).catch(fail),
    keepAsQuote: (id) => void change(means, `quote:${id}`, id, { isQuoteOnly: true }).catch(fail),
    attach: (id, range, root) => void attach(means, id, range, root).catch(fail),
    merge: (ids, range, root) => void merge(means, ids, range, root).catch(fail),
    remove: (id) => void remove(means, id).catch(fail),
    restore: (id) => void restore(means, id).catch(fail),
    copy: (text) => void copy(means, text).catch(fail),
    copyLink: (passage) => void copyLink(means, passage).catch(fail),
  };
}

async function add(
  means: Means,
  { range, root, passages }: NewPassage,
  colour: HighlightColour,
): Promise<HighlightId | null> {
  const { article, announce, push, say, t } = means;
  const twin = samePassage(passages, range, root);
  if (twin) {
    await recolour(means, twin.id, colour);
    return twin.id;
  }
  rememberColour(colour);
  const selectors = describeRange(range, root);
  if (!selectors) {
    say(t('reader.says.unmarkable'));
    return null;
  }
  const made = await highlights.add({ articleId: article.id, surface: 'reader', selectors, colour });
  push({
    name: `add:${made.id}`,
    undo: () => highlights.remove(made.id),
    redo: () => highlights.restore(made),
  });
  announce(t('reader.says.highlighted'));
  return made.id;
}

/** Changes a highlight in a way that can be undone; nothing happens to one that is gone. */
async function change({ push }: Means, name: string, id: HighlightId, to: HighlightChange): Promise<void> {
  const before = await highlights.get(id);
  if (!before) return;
  await highlights.update(id, to);
  const was = stateBefore(before, to);
  push({ name, undo: () => highlights.update(id, was), redo: () => highlights.update(id, to) });
}

/** What a highlight was before a change, as the change that brings it back. */
function stateBefore(before: Highlight, to: HighlightChange): HighlightChange {
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

async function recolour(means: Means, id: HighlightId, colour: HighlightColour): Promise<void> {
  const { announce, t } = means;
  rememberColour(colour);
  await change(means, `colour:${id}`, id, { colour });
  announce(t('reader.says.recoloured', { colour: t(`colours.${colour}`) }));
}

async function writeNote({ push }: Means, id: HighlightId, note: string, base: string): Promise<void> {
  // Asked for in this order and not waited for in between: a deletion that follows must find the note written.
  const [before] = await Promise.all([highlights.get(id), saveNote(id, note, base)]);
  if (!before || before.note === note) return;
  push({
    name: `note:${id}`,
    undo: () => highlights.update(id, { note: before.note }),
    redo: () => highlights.update(id, { note }),
  });
}

async function settleEarlierNote(
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

async function attach(means: Means, id: HighlightId, range: Range, root: HTMLElement): Promise<void> {
  const selectors = describeRange(range, root);
  if (!selectors) return means.say(means.t('reader.says.unmarkable'));
  const { quote, position, place, picture } = selectors;
  await change(means, `attach:${id}`, id, {
    quote,
    picture,
    positions: { reader: position },
    place,
    isQuoteOnly: false,
  });
  means.announce(means.t('reader.says.attached'));
}

async function merge(
  { announce, push, say, t }: Means,
  ids: readonly HighlightId[],
  range: Range,
  root: HTMLElement,
): Promise<void> {
  const selectors = describeRange(range, root);
  if (!selectors) return say(t('reader.says.unmarkable'));
  const found = await Promise.all(ids.map((id) => highlights.get(id)));
  const [first, ...others] = found.filter((one) => one !== null);
  if (!first || others.length === 0) return;
  const { quote, position, place } = selectors;
  const all = [first, ...others];
  const to: HighlightChange = {
    quote,
    positions: { reader: position },
    place,
    note: all
      .map(({ note }) => note.trim())
      .filter(Boolean)
      .join('\n\n'),
    tags: [...new Set(all.flatMap(({ tags = [] }) => tags))],
  };
  const was = stateBefore(first, to);
  const redo = async (): Promise<void> => {
    await highlights.update(first.id, to);
    for (const { id } of others) await highlights.remove(id);
  };
  const undo = async (): Promise<void> => {
    for (const other of others) await highlights.restore(other);
    await highlights.update(first.id, was);
  };
  await redo();
  push({ name: `merge:${first.id}`, undo, redo });
  announce(t('reader.says.merged', { count: all.length }));
}

async function remove({ announce, push, forget, say, t }: Means, id: HighlightId): Promise<void> {
  const removed = await highlights.remove(id);
  if (!removed) return;
  const step: Step = {
    name: `remove:${id}`,
    undo: () => highlights.restore(removed),
    redo: () => highlights.remove(id),
  };
  push(step);
  say(t('reader.says.deleted'), async () => {
    await step.undo();
    forget(step);
    announce(t('reader.says.restored'));
  });
}

async function restore({ article, announce, push, t }: Means, id: HighlightId): Promise<void> {
  const deleted = await highlights.listDeleted(article.id);
  const highlight = deleted.find((candidate) => candidate.id === id);
  if (!highlight) return;
  await highlights.restore(highlight);
  push({
    name: `restore:${id}`,
    undo: () => highlights.remove(id),
    redo: () => highlights.restore(highlight),
  });
  announce(t('reader.says.restored'));
}

async function copy({ say, t }: Means, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(t('reader.says.copied'));
  } catch (cause) {
    console.info('Lede: the clipboard is closed to us', cause);
    say(t('reader.says.notCopied'));
  }
}

async function copyLink(
  means: Means,
  passage: Pick<Highlight, 'quote' | 'picture'> | Pick<NewPassage, 'range' | 'root'>,
): Promise<void> {
  const found = 'quote' in passage ? passage : describeRange(passage.range, passage.root);
  if (!found) return means.say(means.t('reader.says.unmarkable'));
  await copy(means, passageUrl(means.article.url, found));
}
