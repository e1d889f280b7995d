import { useEffect, useMemo, useRef } from 'react';
import { keyBlocks, shownContent } from '@/core/article/hidden-blocks';
import { renderContent } from '@/core/article/sanitize';
import type { HiddenBlock } from '@/core/article/types';
import { countWords } from '@/core/text/count-words';
import type { StoredArticle } from '@/platform/library/article-store';
import { articles } from '@/platform/library/library';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import type { RenderedArticle } from './use-anchored-highlights';

/** The blocks of the article on screen, and which of them the person has hidden. */
export interface HiddenBlocks {
  /** Every block that can be hidden, in document order, under its key. */
  readonly blocks: ReadonlyMap<string, Element>;
  readonly hidden: ReadonlySet<string>;
  /** Hides a shown block, offering to undo it; shows a hidden one. */
  readonly toggle: (key: string) => void;
  readonly showAll: () => void;
  /** True where a passage begins in a hidden block. */
  readonly contain: (range: Range | null | undefined) => boolean;
}

const NONE: readonly HiddenBlock[] = [];

/** Keeps hidden blocks out of sight; what is hidden is stored with the article. */
export function useHiddenBlocks(stored: StoredArticle, rendered: RenderedArticle | null): HiddenBlocks {
  const { article, content } = stored;
  const blocks = useMemo(() => (rendered ? keyBlocks(rendered.root) : new Map()), [rendered]);
  const list = content.hidden ?? NONE;
  const hidden = useMemo(() => new Set(list.map(({ key }) => key)), [list]);
  const store = useStoring(stored);

  useEffect(() => {
    for (const [key, block] of blocks) block.toggleAttribute('data-hidden', hidden.has(key));
  }, [blocks, hidden]);

  // The page was read again since: its new copy has the figures of all of it.
  useEffect(() => {
    if (list.length === 0) return;
    const { text, images } = shownContent(renderContent(content.html, window), list);
    if (countWords(text).units !== article.count.units || images !== article.images) store(list);
  }, [list, content.html, article.count.units, article.images, store]);

  const { hide, show } = useHiding(list, store);
  return {
    blocks,
    hidden,
    toggle: (key) => (hidden.has(key) ? show(key) : hide(key)),
    showAll: () => store(NONE),
    contain: (range) =>
      range != null && [...hidden].some((key) => blocks.get(key)?.contains(range.startContainer)),
  };
}

type Store = (hidden: readonly HiddenBlock[]) => Promise<void>;

/** Writes what is hidden together with what that makes of the article's text and figures. */
function useStoring({ article, content }: StoredArticle): Store {
  const { fail } = useToasts();
  const { id } = article;
  const { html } = content;
  return useMemo(
    () => async (hidden) => {
      const { text, images } = shownContent(renderContent(html, window), hidden);
      try {
        await articles.setShown(id, { hidden, text, images, count: countWords(text) });
      } catch (cause) {
        fail(cause);
      }
    },
    [id, html, fail],
  );
}

function useHiding(list: readonly HiddenBlock[], store: Store) {
  const { t } = useTranslation();
  const { say } = useToasts();
  const latest = useRef(list);
  latest.current = list;
  const show = (key: string): Promise<void> => store(latest.current.filter((block) => block.key !== key));
  const hide = async (key: string): Promise<void> => {
    await store([...latest.current, { key }]);
    say(t('reader.tidy.hidden'), () => show(key));
  };
  return { hide, show };
}
