import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Article } from '@/core/article/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './preview.module.css';

interface ArticleNoteProps {
  readonly article: Article;
  readonly onSave: (note: string) => void;
}

/** The keys rest this long before a note is saved, in milliseconds. */
const REST_MS = 500;

/** The note on an article as a whole; saved by itself, also when the window or the article goes. */
export function ArticleNote({ article: { title, note = '' }, onSave }: ArticleNoteProps): ReactNode {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<string | null>(null);
  const latest = useRef({ draft, onSave });
  latest.current = { draft, onSave };
  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => latest.current.onSave(draft), REST_MS);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    const flush = (): void => {
      if (latest.current.draft !== null) latest.current.onSave(latest.current.draft);
    };
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);
  return (
    <textarea
      className={styles.note}
      value={draft ?? note}
      onChange={(event) => setDraft(event.currentTarget.value)}
      aria-label={t('library.noteOf', { title })}
      placeholder={t('reader.highlights.notePlaceholder')}
      data-testid="article-note"
    />
  );
}
