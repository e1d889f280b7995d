import { Highlighter, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { HighlightId } from '@/core/annotation/types';
import { IconButton } from '@/ui/components/icon-button';
import { HighlightItem } from './highlight-item';
import styles from './highlight-panel.module.css';
import type { HighlightEntry } from './list-entries';
import type { HighlightActions } from './use-highlight-actions';

interface Props {
  readonly entries: readonly HighlightEntry[];
  readonly activeId: HighlightId | null;
  readonly actions: HighlightActions;
  readonly onGoTo: (entry: HighlightEntry) => void;
  readonly onClose: () => void;
}

/** The highlights of this article beside it, in the order of the text. */
export function HighlightPanel({ entries, activeId, actions, onGoTo, onClose }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const closeByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    <aside
      id="highlights"
      className={styles.panel}
      data-testid="highlight-list"
      aria-label={t('reader.highlights.title')}
      onKeyDown={closeByKey}
    >
      <header className={styles.header}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {t('reader.highlights.title')}
        </h2>
        <span className={styles.count}>{entries.length > 0 && entries.length}</span>
        <IconButton label={t('reader.highlights.close')} icon={<X />} onClick={onClose} />
      </header>
      {entries.length === 0 ? (
        <EmptyState />
      ) : (
        <ol className={styles.list}>
          {entries.map((entry) => (
            <HighlightItem
              key={entry.highlight.id}
              entry={entry}
              active={entry.highlight.id === activeId}
              onGoTo={() => onGoTo(entry)}
              onNote={actions.note}
              onDelete={() => {
                heading.current?.focus({ preventScroll: true });
                void actions.remove(entry.highlight.id);
              }}
            />
          ))}
        </ol>
      )}
    </aside>
  );
}

function EmptyState() {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      <Highlighter aria-hidden />
      <p className={styles.emptyTitle}>{t('reader.highlights.empty')}</p>
      <p>{t('reader.highlights.emptyHint')}</p>
      <p>
        <Trans i18nKey="reader.highlights.emptyKey" components={{ key: <kbd /> }} />
      </p>
    </div>
  );
}
