import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import type { Article } from '@/core/article/types';
import { stripControls } from '@/core/text/strip-controls';
import type { ArticleChange } from '@/platform/library/article-store';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './edit-facts.module.css';

interface EditFactsProps {
  readonly article: Article;
  /** Resolves to whether the facts are stored; where they are not, the form stays with what was typed. */
  readonly onSave: (change: ArticleChange) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Commas of the scripts that people list names in. */
const COMMA = /[,，、;；]/;

/** Title, authors, source and date, to be put right by hand. Escape leaves them as they are. */
export function EditFacts({ article, onSave, onClose }: EditFactsProps): ReactNode {
  const { t } = useTranslation();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.select(), []);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const text = (name: string): string => stripControls(String(form.get(name) ?? ''));
    const isSaved = await onSave({
      title: text('title') || article.title,
      authors: text('authors')
        .split(COMMA)
        .map((name) => name.trim())
        .filter(Boolean),
      source: text('source') || null,
      published: text('published') || null,
    });
    if (isSaved) onClose();
  }

  const { title, authors, source, published, lang } = article;
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
      data-testid="edit-facts"
    >
      <label>
        {t('edit.title')}
        <input ref={first} name="title" defaultValue={title} lang={lang} maxLength={500} required />
      </label>
      <label>
        {t('edit.authors')}
        <input name="authors" defaultValue={authors.join(t('library.comma'))} lang={lang} maxLength={500} />
      </label>
      <label>
        {t('edit.source')}
        <input name="source" defaultValue={source ?? ''} lang={lang} maxLength={120} />
      </label>
      <label>
        {t('edit.published')}
        <input name="published" type="date" defaultValue={published?.slice(0, 10) ?? ''} />
      </label>
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" data-testid="save-facts">
          {t('edit.save')}
        </Button>
        <Button variant="quiet" onClick={onClose}>
          {t('edit.cancel')}
        </Button>
      </div>
    </form>
  );
}
