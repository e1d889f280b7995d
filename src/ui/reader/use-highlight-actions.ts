import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeRange } from '@/core/annotation/describe';
import type { HighlightColour, HighlightId } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { type Toasts, useToasts } from '@/ui/components/toast';
import type { PaintedPassage } from '@/ui/highlighting/painter';
import { rememberColour } from './last-colour';
import { samePassage } from './same-passage';
import { saveNote } from './save-note';
import type { Announce } from './use-announcement';
import type { SaveNote } from './use-note-draft';

/** What `range` covers of `root`, among the passages that are highlighted already. */
interface NewPassage {
  readonly range: Range;
  readonly root: HTMLElement;
  readonly passages: readonly PaintedPassage[];
}

/** What a person can do with highlights. Each tells what came of it; none throws. */
export interface HighlightActions {
  /** Marks a passage, or recolours the highlight that covers just that; null where nothing came of it. */
  readonly add: (passage: NewPassage, colour: HighlightColour) => Promise<HighlightId | null>;
  readonly recolour: (id: HighlightId, colour: HighlightColour) => void;
  readonly note: SaveNote;
  /** Removes a highlight and offers to take that back. */
  readonly remove: (id: HighlightId) => void;
  readonly copy: (text: string) => void;
}

export function useHighlightActions(articleId: ArticleId, announce: Announce): HighlightActions {
  const { t } = useTranslation();
  const toasts = useToasts();
  return useMemo(
    () => createActions({ articleId, announce, t, ...toasts }),
    [articleId, announce, t, toasts],
  );
}

interface Means extends Toasts {
  readonly articleId: ArticleId;
  readonly announce: Announce;
  readonly t: TFunction;
}

function createActions(means: Means): HighlightActions {
  const { fail } = means;
  return {
    add: (passage, colour) =>
      add(means, passage, colour).catch((cause: unknown) => {
        fail(cause);
        return null;
      }),
    recolour: (id, colour) => void recolour(means, id, colour).catch(fail),
    note: (id, note) => void saveNote(id, note).catch(fail),
    remove: (id) => void remove(means, id).catch(fail),
    copy: (text) => void copy(means, text).catch(fail),
  };
}

async function add(
  means: Means,
  { range, root, passages }: NewPassage,
  colour: HighlightColour,
): Promise<HighlightId | null> {
  const { articleId, announce, say, t } = means;
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
  const { id } = await highlights.add({ articleId, surface: 'reader', selectors, colour });
  announce(t('reader.says.highlighted'));
  return id;
}

async function recolour({ announce, t }: Means, id: HighlightId, colour: HighlightColour): Promise<void> {
  rememberColour(colour);
  await highlights.update(id, { colour });
  announce(t('reader.says.recoloured', { colour: t(`reader.colours.${colour}`) }));
}

async function remove({ announce, say, t }: Means, id: HighlightId): Promise<void> {
  const removed = await highlights.remove(id);
  if (!removed) return;
  say(t('reader.says.deleted'), async () => {
    await highlights.restore(removed);
    announce(t('reader.says.restored'));
  });
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
