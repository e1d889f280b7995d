import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { describeRange } from '@/core/annotation/describe';
import type { HighlightColour, HighlightId } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { highlights } from '@/platform/library/library';
import { useToasts } from '@/ui/components/toast';
import { rememberColour } from './last-colour';
import { saveNote } from './save-note';
import type { Announce } from './use-announcement';
import type { SaveNote } from './use-note-draft';

/** What a person can do with highlights. Each tells what came of it; none throws. */
export interface HighlightActions {
  /** Marks what `range` covers of `root`; null where nothing came of it. */
  readonly add: (range: Range, root: HTMLElement, colour: HighlightColour) => Promise<HighlightId | null>;
  readonly recolour: (id: HighlightId, colour: HighlightColour) => Promise<void>;
  readonly note: SaveNote;
  /** Removes a highlight and offers to take that back. */
  readonly remove: (id: HighlightId) => Promise<void>;
  readonly copy: (text: string) => Promise<void>;
}

export function useHighlightActions(articleId: ArticleId, announce: Announce): HighlightActions {
  const { t } = useTranslation();
  const { say, fail } = useToasts();
  return useMemo(
    () => ({
      async add(range, root, colour) {
        const selectors = describeRange(range, root);
        if (!selectors) {
          say(t('reader.says.unmarkable'));
          return null;
        }
        try {
          rememberColour(colour);
          const { id } = await highlights.add({ articleId, surface: 'reader', selectors, colour });
          announce(t('reader.says.highlighted'));
          return id;
        } catch (cause) {
          fail(cause);
          return null;
        }
      },
      async recolour(id, colour) {
        try {
          rememberColour(colour);
          await highlights.update(id, { colour });
          announce(t('reader.says.recoloured', { colour: t(`reader.colours.${colour}`) }));
        } catch (cause) {
          fail(cause);
        }
      },
      note(id, note) {
        saveNote(id, note).catch(fail);
      },
      async remove(id) {
        try {
          const removed = await highlights.remove(id);
          if (!removed) return;
          say(t('reader.says.deleted'), async () => {
            await highlights.restore(removed);
            announce(t('reader.says.restored'));
          });
        } catch (cause) {
          fail(cause);
        }
      },
      async copy(text) {
        try {
          await navigator.clipboard.writeText(text);
          say(t('reader.says.copied'));
        } catch (cause) {
          console.info('Lede: the clipboard is closed to us', cause);
          say(t('reader.says.notCopied'));
        }
      },
    }),
    [articleId, announce, say, fail, t],
  );
}
