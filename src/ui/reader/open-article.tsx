import { useState } from 'react';
import type { StoredArticle } from '@/platform/library/article-store';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import type { GoTo } from './highlight-item';
import { HighlightPanel } from './highlight-panel';
import styles from './open-article.module.css';
import { PassageToolbar } from './passage-toolbar';
import { revealRange } from './reveal-range';
import { TopBar } from './top-bar';
import type { RenderedArticle } from './use-anchored-highlights';
import { useAnnotations } from './use-annotations';
import { useAnnouncement } from './use-announcement';
import { useHighlightActions } from './use-highlight-actions';
import { usePainter } from './use-painter';
import { useWorkbench } from './use-workbench';

/** As in `highlight-panel.module.css`: below this the list lies over the text. */
const ROOM_BESIDE = '(width >= 72rem)';

/** An article that is there: to read, to mark, to export. */
export function OpenArticle({ article, content }: StoredArticle) {
  const [rendered, setRendered] = useState<RenderedArticle | null>(null);
  const [panelOpen, setPanelOpen] = useState(false);
  const [announcement, announce] = useAnnouncement();
  const { entries, passages } = useAnnotations(article.id, rendered);
  const actions = useHighlightActions(article.id, announce);
  const bench = useWorkbench({ root: rendered?.root ?? null, passages, actions, announce });
  const activeId = bench.active?.id ?? null;
  usePainter(passages, activeId);

  const goTo: GoTo = (id, byKey) => {
    const passage = passages.find((candidate) => candidate.id === id);
    if (!passage) return;
    if (byKey) bench.edit(id);
    else bench.point(id);
    if (!window.matchMedia(ROOM_BESIDE).matches) setPanelOpen(false);
    revealRange(passage.range);
  };
  const togglePanel = (): void => setPanelOpen((open) => !open);
  const panel = { entries, activeId, actions, onGoTo: goTo, onClose: togglePanel };
  const active = entries.find(({ highlight }) => highlight.id === activeId) ?? null;
  const bar = { article, announce, panelOpen, highlightCount: entries.length };

  return (
    <div className={styles.layout} data-panel={panelOpen ? 'open' : 'closed'}>
      <TopBar {...bar} onTogglePanel={togglePanel} />
      <main className={styles.main}>
        <ArticleHeader article={article} />
        <ArticleBody article={article} content={content} onRendered={setRendered} />
      </main>
      {panelOpen && <HighlightPanel {...panel} />}
      <PassageToolbar bench={bench} active={active} actions={actions} />
      <p className={styles.announcement} role="status">
        {announcement}
      </p>
    </div>
  );
}
