import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { OutlineItem } from '@/core/article/outline';
import { IconButton } from '@/ui/components/icon-button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './contents-panel.module.css';
import { goToElement } from './go-to-element';
import { useCurrentSection } from './use-current-section';

/** As in `contents-panel.module.css`: below this the list lies over the text. */
const ROOM_BESIDE = '(width >= 72rem)';

/** Deeper headings are indented like these. */
const MAX_DEPTH = 4;

interface Props {
  readonly outline: readonly OutlineItem[];
  readonly root: HTMLElement;
  /** Has the focus again when the panel is closed. */
  readonly opener: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** The table of contents, with the section that is being read. */
export function ContentsPanel({ outline, root, opener, onClose }: Props) {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);
  const current = useCurrentSection(outline);
  const latest = useRef(current);
  latest.current = current;
  useEffect(() => {
    // The section that is being read is where a person looks first.
    const buttons = panel.current?.querySelectorAll<HTMLElement>('li button');
    buttons?.[Math.max(0, latest.current)]?.focus();
  }, []);
  const close = (): void => {
    onClose();
    opener.current?.focus({ preventScroll: true });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    close();
  };
  const goTo = ({ heading }: OutlineItem): void => {
    if (!window.matchMedia(ROOM_BESIDE).matches) onClose();
    goToElement(heading);
  };
  return (
    <nav
      ref={panel}
      id="contents"
      className={styles.panel}
      data-testid="contents"
      aria-label={t('structure.contents')}
      onKeyDown={press}
    >
      <header className={styles.header}>
        <h2 className={styles.title}>{t('structure.contents')}</h2>
        <IconButton label={t('structure.closeContents')} icon={<X />} onClick={close} />
      </header>
      <ol className={styles.list} lang={root.lang}>
        {outline.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an outline is made anew as a whole, and headings can be alike
          <li key={at} className={styles.item} data-depth={Math.min(item.depth, MAX_DEPTH)}>
            <button
              type="button"
              dir="auto"
              className={styles.link}
              aria-current={at === current ? 'location' : undefined}
              onClick={() => goTo(item)}
            >
              {item.text}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
