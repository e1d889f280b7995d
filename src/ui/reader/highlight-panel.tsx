import { Redo2, Undo2, X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useDeferredValue, useRef } from 'react';
import type { HighlightId } from '@/core/annotation/types';
import type { ArticleId } from '@/core/article/types';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { HighlightFilterBar, useHighlightFilter } from './highlight-filter';
import { type GoTo, HighlightItem } from './highlight-item';
import styles from './highlight-panel.module.css';
import { type HighlightEntry, isOrphan } from './list-entries';
import { NoHighlights } from './no-highlights';
import type { Repair } from './orphan-tools';
import { Trash } from './trash';
import { useFocusInside } from './use-focus-inside';
import type { HighlightActions } from './use-highlight-actions';
import type { History } from './use-history';
import { useStableCallback } from './use-stable-callback';

/** How many items the panel opens with; the rest follows without holding up the page. */
const FIRST = 20;

interface ListProps {
  readonly entries: readonly HighlightEntry[];
  readonly activeId: HighlightId | null;
  readonly actions: HighlightActions;
  readonly onGoTo: GoTo;
  /** True for a passage that the person has hidden. */
  readonly isHidden: (range: Range | null | undefined) => boolean;
  /** With what lost highlights are mended. */
  readonly repair: Repair;
}

interface Props extends ListProps {
  readonly articleId: ArticleId;
  readonly history: History;
  readonly onClose: () => void;
}

/** The highlights of this article beside it, in the order of the text. */
export function HighlightPanel({ articleId, history, onClose, ...list }: Props) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusInside(panel, heading);
  const { passing, ...filter } = useHighlightFilter(list.entries);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside
      ref={panel}
      id="highlights"
      className={styles.panel}
      data-testid="highlight-list"
      aria-label={t('reader.highlights.title')}
      onKeyDown={closeByKey}
    >
      <PanelHeader ref={heading} count={list.entries.length} history={history} onClose={onClose} />
      <HighlightFilterBar {...filter} />
      {list.entries.length === 0 && <NoHighlights />}
      <PanelList
        {...list}
        entries={passing}
        onLeave={() => heading.current?.focus({ preventScroll: true })}
      />
      <Trash articleId={articleId} onRestore={list.actions.restore} />
    </aside>
  );
}

/** `onLeave` takes the focus from an item that goes. */
function PanelList({ entries, activeId, actions, onLeave, ...list }: ListProps & { onLeave: () => void }) {
  const shown = useDeferredValue(entries, entries.slice(0, FIRST));
  const goTo = useStableCallback(list.onGoTo);
  const remove = useStableCallback((id: HighlightId) => {
    onLeave();
    actions.remove(id);
  });
  return (
    <ol className={styles.list} hidden={entries.length === 0}>
      {shown.map((entry) => (
        <HighlightItem
          key={entry.highlight.id}
          highlight={entry.highlight}
          repair={isOrphan(entry) ? list.repair : null}
          isPlaceless={entry.range === null}
          isHidden={list.isHidden(entry.range)}
          isActive={entry.highlight.id === activeId}
          onGoTo={goTo}
          onNote={actions.note}
          onEarlierNote={actions.settleEarlierNote}
          onTag={actions.tag}
          onDelete={remove}
        />
      ))}
    </ol>
  );
}

interface HeaderProps {
  readonly ref: RefObject<HTMLHeadingElement | null>;
  readonly count: number;
  readonly history: History;
  readonly onClose: () => void;
}

function PanelHeader({ ref, count, history, onClose }: HeaderProps) {
  const { t, i18n } = useTranslation();
  const { fail } = useToasts();
  return (
    <header className={styles.header}>
      <h2 ref={ref} className={styles.title} tabIndex={-1}>
        {t('reader.highlights.title')}
      </h2>
      <span className={styles.count}>{count > 0 && count.toLocaleString(i18n.language)}</span>
      <IconButton
        label={t('actions.stepBack')}
        icon={<Undo2 />}
        disabled={!history.canUndo}
        onClick={() => history.undo().catch(fail)}
        data-testid="undo-step"
      />
      <IconButton
        label={t('actions.stepForward')}
        icon={<Redo2 />}
        disabled={!history.canRedo}
        onClick={() => history.redo().catch(fail)}
        data-testid="redo-step"
      />
      <IconButton label={t('reader.highlights.close')} icon={<X />} onClick={onClose} />
    </header>
  );
}
