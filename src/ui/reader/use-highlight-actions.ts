import { useMemo } from 'react';
import type { Highlight, HighlightColour, HighlightId } from '@/core/annotation/types';
import type { Article } from '@/core/article/types';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import type { SaveNote } from '@/ui/notes/use-note-draft';
import { add, attach } from './highlight-actions/add';
import { change, recolour, settleEarlierNote, writeNote } from './highlight-actions/change';
import { copy, copyLink } from './highlight-actions/copy';
import type { Means, NewPassage } from './highlight-actions/means';
import { merge } from './highlight-actions/merge';
import { remove, restore } from './highlight-actions/remove';
import type { Announce } from './use-announcement';
import type { History } from './use-history';

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
