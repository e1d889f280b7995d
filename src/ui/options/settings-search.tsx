import { Search } from 'lucide-react';
import { type ReactNode, type RefObject, useEffect, useState } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { findRows } from './find-settings';
import styles from './settings-search.module.css';

interface SettingsSearchProps {
  /** Its sections are what is searched: a heading each, and a box with the rows. */
  readonly root: RefObject<HTMLElement | null>;
}

/** Shows of the settings only what is looked for. It reads what is on screen, so it finds any setting in any language. */
export function SettingsSearch({ root }: SettingsSearchProps): ReactNode {
  const { t } = useTranslation();
  const [input, setInput] = useState('');
  const [isFound, setFound] = useState(true);
  const synonyms = t('settingsSearch.synonyms');

  useEffect(() => {
    const page = root.current;
    if (!page) return;
    const show = (): void => setFound(showFound(page, input, synonyms));
    show();
    // Some rows come late, and some change as they are used.
    const observer = new MutationObserver(show);
    observer.observe(page, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [root, input, synonyms]);

  return (
    <search className={styles.search}>
      <Search aria-hidden />
      <input
        type="search"
        value={input}
        onChange={(event) => setInput(event.currentTarget.value)}
        aria-label={t('settingsSearch.label')}
        placeholder={t('settingsSearch.label')}
        data-testid="settings-search"
      />
      <p className={styles.nothing} role="status">
        {!isFound && t('settingsSearch.nothing')}
      </p>
    </search>
  );
}

/** Hides what does not answer; false where nothing does. */
function showFound(page: HTMLElement, input: string, synonyms: string): boolean {
  let isAny = false;
  for (const section of page.querySelectorAll<HTMLElement>(':scope > section')) {
    const [heading, body] = section.children;
    const rows = [...(body?.children ?? [])].filter((row) => row instanceof HTMLElement);
    const found = findRows({ title: heading?.textContent ?? '', rows: rows.map(wordsOf) }, input, synonyms);
    section.hidden = found === null;
    rows.forEach((row, index) => {
      row.hidden = found?.[index] === false;
    });
    isAny ||= found !== null;
  }
  return isAny;
}

/** What a row says, the names of its buttons and fields too. */
function wordsOf(row: HTMLElement): string {
  const named = [...row.querySelectorAll('[aria-label], [placeholder]')];
  const names = named.flatMap((one) => [one.getAttribute('aria-label'), one.getAttribute('placeholder')]);
  return [row.textContent, ...names].filter(Boolean).join(' ');
}
