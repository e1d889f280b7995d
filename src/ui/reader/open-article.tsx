import { lazy, Suspense, useState } from 'react';
import { isStub } from '@/core/article/is-stub';
import type { StoredArticle } from '@/platform/library/article-store';
import { useToasts } from '@/ui/components/toast';
import { useIsPainted } from '@/ui/hooks/use-is-painted';
import { useSettings } from '@/ui/hooks/use-settings';
import { useActionKeys } from '@/ui/shortcuts/use-action-keys';
import { ArticleBody } from './article-body';
import { ArticleHeader } from './article-header';
import { useFocusKeys } from './focus/use-focus-keys';
import type { GoTo } from './highlight-item';
import { HighlightPanel } from './highlight-panel';
import styles from './open-article.module.css';
import { PassageToolbar } from './passage-toolbar';
import { PrintedNotes } from './printed-notes';
import { ProgressLine } from './progress/progress-line';
import { ResumeNote } from './progress/resume-note';
import { useOwnSpeed } from './progress/use-own-speed';
import { useReadingPlace } from './progress/use-reading-place';
import { revealRange } from './reveal-range';
import { scriptOf } from './script-of';
import { Contents } from './structure/contents';
import { useStructure } from './structure/use-structure';
import { StubNotice } from './stub-notice';
import { TidyMode } from './tidy-mode';
import { TopBar } from './top-bar';
import { TracePanel } from './trace-panel';
import { setType } from './typography/set-type';
import setting from './typography/type-setting.module.css';
import { useFontFiles } from './typography/use-font-files';
import { useTypography } from './typography/use-typography';
import { useVerticalLines } from './typography/use-vertical-lines';
import type { RenderedArticle } from './use-anchored-highlights';
import { useAnnotations } from './use-annotations';
import { useAnnouncement } from './use-announcement';
import { useHiddenBlocks } from './use-hidden-blocks';
import { useHighlightActions } from './use-highlight-actions';
import { useHighlightInAddress } from './use-highlight-in-address';
import { useHistory } from './use-history';
import { useHistoryKeys } from './use-history-keys';
import { useKeptImages } from './use-kept-images';
import { useMarksIn } from './use-marks-in';
import { usePainter } from './use-painter';
import { useProgress } from './use-progress';
import { useReadingKeys } from './use-reading-keys';
import { useRepair } from './use-repair';
import { useSlicedLayout } from './use-sliced-layout';
import { useWorkbench } from './use-workbench';

const ReadAloudBar = lazy(() => import('./read-aloud-bar'));
const FocusMode = lazy(() => import('./focus/focus-mode'));
const EndCard = lazy(() => import('./progress/end-card'));

/** As in `highlight-panel.module.css`: below this the list lies over the text. */
const ROOM_BESIDE = '(width >= 72rem)';

interface Props extends StoredArticle {
  readonly debug: boolean;
}

/** An article that is there: to read, to mark, to export. */
export function OpenArticle({ debug, ...stored }: Props) {
  const { article, content } = stored;
  const kept = useKeptImages(article);
  const { typography } = useTypography(article);
  useFontFiles(typography.font);
  useVerticalLines(typography.isVertical && scriptOf(article) === 'cjk');
  const [rendered, setRendered] = useState<RenderedArticle | null>(null);
  const isPainted = useIsPainted(rendered !== null);
  const [panelOpen, setPanelOpen] = useState(false);
  const [tidying, setTidying] = useState(false);
  const [aloud, setAloud] = useState(false);
  const { focus } = useSettings();
  const [announcement, announce] = useAnnouncement();
  const { entries, passages } = useAnnotations(article.id, rendered);
  const hiddenBlocks = useHiddenBlocks(stored, rendered);
  const history = useHistory();
  const actions = useHighlightActions(article, announce, history);
  const root = rendered?.root ?? null;
  const marksIn = useMarksIn(entries);
  const bench = useWorkbench({ root, passages, actions, announce, marksIn });
  useFocusKeys(announce);
  // While it is read aloud the same keys move what is spoken.
  useReadingKeys(aloud ? null : root, article.lang);
  useActionKeys('reader', aloud ? {} : { 'reader.aloud': () => setAloud(true) });
  useProgress(article, root);
  useSlicedLayout(root, typography);
  const place = useReadingPlace(article, root, typography);
  useOwnSpeed(article, root, `${panelOpen} ${tidying} ${aloud}`);
  useStructure(rendered);
  const activeId = bench.active?.id ?? null;
  usePainter(passages, activeId);
  const { fail } = useToasts();
  useHistoryKeys(history, fail);
  const repair = useRepair(bench, actions);

  const goTo: GoTo = (id, byKey) => {
    const passage = passages.find((candidate) => candidate.id === id);
    if (!passage) return;
    if (byKey) bench.edit(id);
    else bench.point(id);
    if (!window.matchMedia(ROOM_BESIDE).matches) setPanelOpen(false);
    revealRange(passage.range);
  };
  useHighlightInAddress(passages, (id) => goTo(id, false));
  const togglePanel = (): void => setPanelOpen((open) => !open);
  const panel = {
    entries,
    activeId,
    actions,
    onGoTo: goTo,
    onClose: togglePanel,
    articleId: article.id,
    history,
    repair,
    isHidden: hiddenBlocks.contain,
  };
  const active = entries.find(({ highlight }) => highlight.id === activeId) ?? null;
  const toggleTidy = (): void => setTidying((on) => !on);
  const toggleAloud = (): void => setAloud((on) => !on);
  const bar = {
    article,
    isPainted,
    announce,
    aloud,
    onToggleAloud: toggleAloud,
    panelOpen,
    tidying,
    highlightCount: entries.length,
  };
  const contents = <Contents rendered={rendered} />;

  return (
    <div className={styles.layout} data-panel={panelOpen ? 'open' : 'closed'}>
      <TopBar {...bar} contents={contents} onTogglePanel={togglePanel} onToggleTidy={toggleTidy} />
      <main {...setType(typography)} className={`${styles.main} ${setting.type}`}>
        <ArticleHeader article={article} />
        {isStub(article) && <StubNotice article={article} />}
        <ArticleBody article={article} content={content} kept={kept} onRendered={setRendered} />
        <PrintedNotes entries={entries} />
        <Suspense>{isPainted && <EndCard article={article} />}</Suspense>
        {debug && <TracePanel trace={content.trace} />}
        {focus !== 'off' && root && (
          <Suspense>
            <FocusMode root={root} focus={focus} />
          </Suspense>
        )}
        <ProgressLine article={article} root={root} />
        {place.isResumed && <ResumeNote onRestart={place.restart} onClose={place.dismiss} />}
      </main>
      {panelOpen && <HighlightPanel {...panel} />}
      {tidying && rendered ? (
        <TidyMode root={rendered.root} hiddenBlocks={hiddenBlocks} onClose={toggleTidy} />
      ) : (
        <PassageToolbar bench={bench} active={active} entries={entries} actions={actions} />
      )}
      {aloud && root && (
        <Suspense>
          <ReadAloudBar root={root} lang={article.lang} onClose={toggleAloud} />
        </Suspense>
      )}
      <p className={styles.announcement} role="status">
        {announcement}
      </p>
    </div>
  );
}
