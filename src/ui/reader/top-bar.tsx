import {
  ALargeSmall,
  ArrowLeft,
  Copy,
  Download,
  Highlighter,
  Printer,
  SquareDashedMousePointer,
  Volume2,
} from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import type { Article } from '@/core/article/types';
import { Button } from '@/ui/components/button';
import { IconButton } from '@/ui/components/icon-button';
import { Tooltip } from '@/ui/components/tooltip';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ShortcutSheet } from '@/ui/shortcuts/shortcut-sheet';
import { SaveState } from './save-state';
import styles from './top-bar.module.css';
import type { Announce } from './use-announcement';
import { useScrolledAway } from './use-scrolled-away';
import { isWebAddress } from './web-address';

/** Menus are heavy, and nobody needs one at the first sight. */
const Menus = lazy(() => import('./top-bar-menus').then((module) => ({ default: module.TopBarMenus })));

interface Props {
  readonly article: Article;
  /** The article is on the screen: what nobody needs at the first sight can come. */
  readonly isPainted: boolean;
  /** The table of contents, where there is one. */
  readonly contents: ReactNode;
  readonly highlightCount: number;
  readonly panelOpen: boolean;
  readonly tidying: boolean;
  readonly aloud: boolean;
  readonly onToggleAloud: () => void;
  readonly onTogglePanel: () => void;
  readonly onToggleTidy: () => void;
  readonly announce: Announce;
}

/** The reader's tools: there when wanted, away while the person reads on. */
export function TopBar({
  article,
  isPainted,
  contents,
  highlightCount,
  panelOpen,
  tidying,
  aloud,
  announce,
  ...actions
}: Props) {
  const { t } = useTranslation();
  const away = useScrolledAway();
  const menusToCome = <MenusToCome />;
  return (
    <nav className={styles.bar} data-away={away && !panelOpen} aria-label={t('reader.toolbar')}>
      <BackButton url={article.url} />
      {contents}
      <span className={styles.space} />
      <SaveState article={article} announce={announce} />
      <HighlightsToggle count={highlightCount} open={panelOpen} onToggle={actions.onTogglePanel} />
      <IconButton
        className={styles.mode}
        label={t('reader.tidy.title')}
        icon={<SquareDashedMousePointer />}
        aria-pressed={tidying}
        data-testid="tidy"
        onClick={actions.onToggleTidy}
      />
      <IconButton
        className={styles.mode}
        label={t('aloud.title')}
        icon={<Volume2 />}
        aria-pressed={aloud}
        data-testid="aloud"
        onClick={actions.onToggleAloud}
      />
      <Suspense fallback={menusToCome}>{isPainted ? <Menus article={article} /> : menusToCome}</Suspense>
      <IconButton
        className={styles.print}
        label={t('reader.print')}
        icon={<Printer />}
        data-testid="print"
        onClick={() => window.print()}
      />
      <ShortcutSheet screen="reader" className={styles.print} />
    </nav>
  );
}

/** What stands in the place of the menus until they are there, so that nothing moves. */
function MenusToCome() {
  const { t } = useTranslation();
  return (
    <>
      <IconButton label={t('type.title')} icon={<ALargeSmall />} disabled />
      <IconButton className={styles.copy} label={t('copy.title')} icon={<Copy />} disabled />
      <IconButton label={t('export.article')} icon={<Download />} disabled />
    </>
  );
}

/** Back to where the person came from; in a tab of its own, to the article's site. */
function BackButton({ url }: { readonly url: string }) {
  const { t } = useTranslation();
  const canGoBack = history.length > 1;
  if (!canGoBack && !isWebAddress(url)) return null;
  const goBack = (): void => {
    if (canGoBack) history.back();
    else location.assign(url);
  };
  const label = t(canGoBack ? 'reader.back' : 'reader.backToSite');
  return (
    <Button
      variant="quiet"
      className={styles.back}
      icon={<ArrowLeft aria-hidden />}
      aria-label={label}
      data-testid="back"
      onClick={goBack}
    >
      {label}
    </Button>
  );
}

interface ToggleProps {
  readonly count: number;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Opens and closes the list of highlights; shows how many there are. */
function HighlightsToggle({ count, open, onToggle }: ToggleProps) {
  const { t, i18n } = useTranslation();
  const label = t('reader.highlights.toggle', { count });
  return (
    <Tooltip content={label}>
      <Button
        variant="quiet"
        className={styles.toggle}
        icon={<Highlighter aria-hidden />}
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? 'highlights' : undefined}
        data-testid="toggle-highlights"
        onClick={onToggle}
      >
        {count > 0 && count.toLocaleString(i18n.language)}
      </Button>
    </Tooltip>
  );
}
