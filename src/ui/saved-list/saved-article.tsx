import { QuoteWords } from '@/ui/notes/quote-words';
import '@/ui/theme/highlight-colours.css';
import { Trash2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useContext, useRef, useState } from 'react';
import type { Highlight } from '@/core/annotation/types';
import type { Article } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { openReader } from '@/platform/tabs/open-reader';
import { ArticleLine } from '@/ui/components/article-line';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { LeaveContext } from './leave';
import styles from './saved-article.module.css';

/** Comes with the first row that is pointed at or has the focus. */
const RowActions = lazy(() => import('./row-actions').then((module) => ({ default: module.RowActions })));

interface SavedArticleProps {
  readonly article: Article;
  readonly tabId: number | null;
  readonly snippet?: ReactNode;
  /** The first passage that was marked in it. */
  readonly mark?: Highlight | undefined;
}

/** A row of the list: opens the stored copy; can be deleted, and the deletion undone. */
export function SavedArticle({ article, tabId, snippet, mark }: SavedArticleProps): ReactNode {
  const { fail } = useToasts();
  const leave = useContext(LeaveContext);
  const [isActive, setActive] = useState(false);
  const { id, lang, dir } = article;

  async function open(): Promise<void> {
    try {
      await openReader(id, tabId);
      leave?.();
    } catch (cause) {
      fail(cause);
    }
  }

  return (
    <li
      className={styles.row}
      data-testid="saved-article"
      onPointerEnter={() => setActive(true)}
      onFocus={() => setActive(true)}
    >
      <button type="button" className={styles.open} onClick={open}>
        <ArticleLine article={article} snippet={snippet} />
        {!snippet && mark && (
          <span className={styles.mark} lang={lang} dir={dir} data-colour={mark.colour}>
            <QuoteWords {...mark} />
          </span>
        )}
      </button>
      {isActive && (
        <Suspense>
          <RowActions article={article} />
        </Suspense>
      )}
      <DeleteButton article={article} />
    </li>
  );
}

function DeleteButton({ article: { id, title } }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation();
  const { say, fail } = useToasts();
  const button = useRef<HTMLButtonElement>(null);

  async function remove(): Promise<void> {
    try {
      const removed = await articles.remove([id]);
      focusNeighbour(button.current);
      if (removed.length > 0) say(t('popup.deleted', { title }), () => articles.restore(removed));
    } catch (cause) {
      fail(cause);
    }
  }

  return (
    <IconButton
      ref={button}
      label={t('popup.delete', { title })}
      icon={<Trash2 />}
      className={styles.delete}
      onClick={remove}
      data-testid="delete"
    />
  );
}

/** A deleted row must not take the keyboard's focus with it; the last one leaves it to the heading of the list. */
function focusNeighbour(button: HTMLElement | null): void {
  if (button !== document.activeElement) return;
  const row = button?.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  const next = neighbour ? neighbour.querySelector('button') : row?.closest('section')?.querySelector('h2');
  next?.focus();
}
