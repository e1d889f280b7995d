import { Search, Settings } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { browser } from 'wxt/browser';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ShortcutSheet } from '@/ui/shortcuts/shortcut-sheet';
import { useKeyLabel } from '@/ui/shortcuts/use-key-label';
import styles from './header.module.css';

const VIEWS = ['articles', 'highlights', 'statistics'] as const;
export type View = (typeof VIEWS)[number];

interface HeaderProps {
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly input: string;
  readonly onInput: (input: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The name, the two views, the search, the settings. */
export function Header({ view, onView, input, onInput, field }: HeaderProps): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const keyLabel = useKeyLabel();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{t('library.title')}</h1>
      <nav className={styles.views} aria-label={t('library.views')}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.view}
            aria-current={view === name ? 'page' : undefined}
            onClick={() => onView(name)}
            data-testid={`view-${name}`}
          >
            {t(`library.view.${name}`)}
          </button>
        ))}
      </nav>
      <search className={styles.search}>
        <Search aria-hidden />
        <input
          ref={field}
          type="search"
          value={input}
          onChange={(event) => onInput(event.currentTarget.value)}
          aria-label={t('library.search')}
          aria-describedby="search-help"
          placeholder={t('library.searchHint')}
          data-testid="library-search"
        />
        {keyLabel('library.search') && <kbd aria-hidden>{keyLabel('library.search')}</kbd>}
      </search>
      <span id="search-help" hidden>
        {t('library.searchHelp')}
      </span>
      <ShortcutSheet screen="library" />
      <IconButton
        label={t('popup.settings')}
        icon={<Settings />}
        onClick={() => void browser.runtime.openOptionsPage().catch(fail)}
      />
    </header>
  );
}
