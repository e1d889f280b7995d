import { BookOpen, Copy, ExternalLink, Pencil, RotateCcw, Trash2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { isStub } from '@/core/article/is-stub';
import type { Article, ArticleId } from '@/core/article/types';
import { ArticleFigures } from '@/ui/components/article-figures';
import { Button } from '@/ui/components/button';
import { CopyMenu } from '@/ui/components/copy-menu';
import { formatBytes } from '@/ui/components/format-bytes';
import { IconButton } from '@/ui/components/icon-button';
import { PublishedDate } from '@/ui/components/published-date';
import { ShelfButtons } from '@/ui/components/shelf-buttons';
import { TagsField } from '@/ui/components/tags-field';
import type { ArticleActions } from '@/ui/hooks/use-article-actions';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ArticleNote } from './article-note';
import { EditFacts } from './edit-facts';
import layout from './library.module.css';
import styles from './preview.module.css';
import { PreviewHighlights } from './preview-highlights';
import { PreviewHint } from './preview-hint';
import { SameStory } from './same-story';

interface PreviewProps {
  readonly article: Article | null;
  readonly isTrash: boolean;
  readonly actions: ArticleActions;
  /** The other articles that tell its story. */
  readonly others: readonly Article[];
  readonly onLook: (id: ArticleId | null) => void;
}

/** The article that is looked at: its facts, tags, note and highlights, and what can be done with it. */
export function Preview({ article, ...rest }: PreviewProps): ReactNode {
  const { t } = useTranslation();
  return (
    <aside className={layout.preview} aria-label={t('library.preview')} data-testid="preview">
      {article ? <Facts key={article.id} article={article} {...rest} /> : <PreviewHint />}
    </aside>
  );
}

interface FactsProps extends PreviewProps {
  readonly article: Article;
}

function Facts({ article, isTrash, actions, others, onLook }: FactsProps): ReactNode {
  const { t, i18n } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const { id, title, authors, source, published, url, lang, dir, tags = [], imageBytes = 0 } = article;
  if (isEditing) {
    return (
      <article className={styles.article}>
        <EditFacts
          article={article}
          onSave={(change) => actions.change([id], change)}
          onClose={() => setEditing(false)}
        />
      </article>
    );
  }
  return (
    <article className={styles.article}>
      <IconButton
        label={t('actions.close')}
        icon={<X />}
        className={styles.close}
        onClick={() => onLook(null)}
        data-testid="close-preview"
      />
      <h2 className={styles.title} lang={lang} dir={dir}>
        {title}
      </h2>
      <p className={styles.origin}>
        {source && <span lang={lang}>{source}</span>}
        {authors.length > 0 && <span lang={lang}>{authors.join(t('library.comma'))}</span>}
        {published && <PublishedDate iso={published} />}
      </p>
      <ArticleFigures article={article} />
      {imageBytes > 0 && (
        <p className={styles.kept}>{t('pictures.kept', { size: formatBytes(imageBytes, i18n.language) })}</p>
      )}
      {isTrash ? (
        <Button
          variant="secondary"
          icon={<RotateCcw />}
          onClick={() => actions.restore([id])}
          data-testid="restore"
        >
          {t('library.restore')}
        </Button>
      ) : (
        <>
          <div className={styles.actions}>
            {!isStub(article) && (
              <Button
                variant="primary"
                icon={<BookOpen />}
                onClick={() => actions.open(article)}
                data-testid="open"
              >
                {t('popup.read')}
              </Button>
            )}
            <Toggles article={article} actions={actions} onEdit={() => setEditing(true)} />
            <a className={styles.original} href={url} target="_blank" rel="noreferrer" title={url}>
              <ExternalLink aria-hidden />
              {t('reader.original')}
            </a>
          </div>
          <TagsField
            label={t('library.tagsOf', { title })}
            tags={tags}
            onChange={(next) =>
              actions.tag([id], {
                add: next.filter((tag) => !tags.includes(tag)),
                remove: tags.filter((tag) => !next.includes(tag)),
              })
            }
          />
          <ArticleNote article={article} />
          <SameStory others={others} onLook={onLook} />
          <PreviewHighlights article={article} />
        </>
      )}
    </article>
  );
}

interface TogglesProps extends Pick<FactsProps, 'article' | 'actions'> {
  readonly onEdit: () => void;
}

function Toggles({ article, actions, onEdit }: TogglesProps): ReactNode {
  const { t } = useTranslation();
  const { id } = article;
  return (
    <>
      <ShelfButtons article={article} actions={actions} />
      <CopyMenu trigger={<IconButton label={t('copy.title')} icon={<Copy />} data-testid="copy" />} id={id} />
      <IconButton label={t('edit.open')} icon={<Pencil />} onClick={onEdit} data-testid="edit" />
      <IconButton
        label={t('library.delete')}
        icon={<Trash2 />}
        onClick={() => actions.remove([article])}
        data-testid="delete"
      />
    </>
  );
}
