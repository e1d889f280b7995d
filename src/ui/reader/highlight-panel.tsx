import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useDeferredValue, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HighlightId } from '@/core/annotation/types';
import { IconButton } from '@/ui/components/icon-button';
import { type GoTo, HighlightItem } from './highlight-item';
import styles from './highlight-panel.module.css';
import type { HighlightEntry } from './list-entries';
import { NoHighlights } from './no-highlights';
import { useFocusInside } from './use-focus-inside';
import type { HighlightActions } from './use-highlight-actions';
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
}

interface Props extends ListProps {
  readonly onClose: () => void;
}

/** The highlights of this article beside it, in the order of the text. */
export function HighlightPanel({ onClose, ...list }: Props) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusInside(panel, heading);
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
      <PanelHeader ref={heading} count={list.entries.length} onClose={onClose} />
      {list.entries.length === 0 && <NoHighlights />}
      <PanelList {...list} onLeave={() => heading.current?.focus({ preventScroll: true })} />
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
      {shown.map(({ highlight, range }) => (
        <HighlightItem
          key={highlight.id}
          highlight={highlight}
          isOrphan={range === null}
          isHidden={list.isHidden(range)}
          isActive={highlight.id === activeId}
          onGoTo={goTo}
          onNote={actions.note}
          onDelete={remove}
        />
      ))}
    </ol>
  );
}

interface HeaderProps {
  readonly ref: RefObject<HTMLHeadingElement | null>;
  readonly count: number;
  readonly onClose: () => void;
}

function PanelHeader({ ref, count, onClose }: HeaderProps) {
  const { t, i18n } = useTranslation();
  return (
    <header className={styles.header}>
      <h2 ref={ref} className={styles.title} tabIndex={-1}>
        {t('reader.highlights.title')}
      </h2>
      <span className={styles.count}>{count > 0 && count.toLocaleString(i18n.language)}</span>
      <IconButton label={t('reader.highlights.close')} icon={<X />} onClick={onClose} />
    </header>
  );
}
