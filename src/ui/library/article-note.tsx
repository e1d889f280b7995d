import { type ReactNode, useCallback } from 'react';
import type { Article } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useDraft } from '@/ui/notes/use-draft';
import styles from './preview.module.css';

/** The note on an article as a whole; saved by itself, also when the window or the article goes. */
export function ArticleNote({ article: { id, title, note = '' } }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation();
  const { text, edit, flush } = useDraft(
    note,
    useCallback((next) => articles.update([id], { note: next }), [id]),
  );
  return (
    <textarea
      className={styles.note}
      value={text}
      onChange={(event) => edit(event.currentTarget.value)}
      onBlur={flush}
      aria-label={t('library.noteOf', { title })}
      placeholder={t('library.notePlaceholder')}
      data-testid="article-note"
    />
  );
}
