import { useMemo, useState } from 'react';
import type { HighlightId } from '@/core/annotation/types';
import type { StoredArticle } from '@/platform/library/article-store';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { HighlightPanel } from './highlight-panel';
import { listEntries } from './list-entries';
import styles from './open-article.module.css';
import { PassageToolbar } from './passage-toolbar';
import { revealRange } from './reveal-range';
import { TopBar } from './top-bar';
import { type RenderedArticle, useAnchoredHighlights } from './use-anchored-highlights';
import { useAnnouncement } from './use-announcement';
import { useHighlightActions } from './use-highlight-actions';
import { useHighlightList } from './use-highlight-list';
import { usePainter } from './use-painter';
import { useWorkbench } from './use-workbench';

/** As in `highlight-panel.module.css`: below this the list lies over the text. */
const ROOM_BESIDE = '(width >= 72rem)';

/** An article that is there: to read, to mark, to export. */
export function OpenArticle({ article, content }: StoredArticle) {
  const [rendered, setRendered] = useState<RenderedArticle | null>(null);
  const [panelOpen, setPanelOpen] = useState(false);
  const [announcement, announce] = useAnnouncement();
  const list = useHighlightList(article.id);
  const anchored = useAnchoredHighlights(rendered, list);
  const entries = useMemo(() => listEntries(list, anchored), [list, anchored]);
  const passages = useMemo(
    () => entries.flatMap(({ highlight: { id, colour }, range }) => (range ? [{ id, colour, range }] : [])),
    [entries],
  );
  const actions = useHighlightActions(article.id, announce);
  const bench = useWorkbench({ root: rendered?.root ?? null, passages, actions, announce });
  usePainter(passages, bench.active?.id ?? null);
  const active = entries.find(({ highlight }) => highlight.id === bench.active?.id);
  const goTo = (id: HighlightId): void => {
    const range = anchored.get(id)?.range;
    if (!range) return;
    bench.point(id);
    if (!window.matchMedia(ROOM_BESIDE).matches) setPanelOpen(false);
    revealRange(range);
  };

  return (
    <div className={styles.layout} data-panel={panelOpen ? 'open' : 'closed'}>
      <TopBar
        article={article}
        highlightCount={list.length}
        panelOpen={panelOpen}
        onTogglePanel={() => setPanelOpen((open) => !open)}
        announce={announce}
      />
      <main className={styles.main}>
        <ArticleHeader article={article} />
        <ArticleBody article={article} content={content} onRendered={setRendered} />
      </main>
      {panelOpen && (
        <HighlightPanel
          entries={entries}
          activeId={bench.active?.id ?? null}
          actions={actions}
          onGoTo={goTo}
          onClose={() => setPanelOpen(false)}
        />
      )}
      <PassageToolbar bench={bench} active={active ?? null} actions={actions} />
      <p className={styles.announcement} role="status">
        {announcement}
      </p>
    </div>
  );
}
