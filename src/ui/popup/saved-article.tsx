import { Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isStub } from '@/core/article/is-stub';
import type { Article } from '@/core/article/types';
import { articles } from '@/platform/library/library';
import { openReader } from '@/platform/tabs/open-reader';
import { IconButton } from '@/ui/components/icon-button';
import { useToasts } from '@/ui/components/toast';
import { useFigures } from '@/ui/hooks/use-figures';
import styles from './saved-article.module.css';

interface SavedArticleProps {
  readonly article: Article;
  readonly tabId: number | null;
  readonly snippet?: ReactNode;
}

/** A row of the list: opens the stored copy; can be deleted, and the deletion undone. */
export function SavedArticle({ article, tabId, snippet }: SavedArticleProps): ReactNode {
  const { fail } = useToasts();
  const { id, title, lang, dir } = article;

  async function open(): Promise<void> {
    try {
      await openReader(id, tabId);
      window.close();
    } catch (cause) {
      fail(cause);
    }
  }

  return (
    <li className={styles.row} data-testid="saved-article">
      <button type="button" className={styles.open} onClick={open}>
        <span className={styles.title} lang={lang} dir={dir}>
          {title}
        </span>
        <Facts article={article} />
        {snippet && (
          <span className={styles.snippet} lang={lang} dir={dir}>
            {snippet}
          </span>
        )}
      </button>
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

function Facts({ article }: { readonly article: Article }): ReactNode {
  const { t } = useTranslation();
  const { count, time } = useFigures(article);
  const { source, lang, highlightCount } = article;
  const separator = t('count.separator');
  return (
    <span className={styles.facts}>
      <span>
        {source && <span lang={lang}>{source}</span>}
        {source && separator}
        {isStub(article) ? t('imports.stub.short') : [count, separator, time].join('')}
      </span>
      {highlightCount > 0 && (
        <span className={styles.highlights}>{t('count.highlights', { count: highlightCount })}</span>
      )}
    </span>
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
