import { Archive, Download, RotateCcw, Tag, Trash2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '@/ui/components/button';
import { ExportMenu } from '@/ui/components/export-menu';
import { TagsField } from '@/ui/components/tags-field';
import type { ArticleActions } from '@/ui/hooks/use-article-actions';
import { useExport } from '@/ui/hooks/use-export';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ImportButton } from './import-button';
import styles from './list-bar.module.css';
import { SORTS, type Sort } from './shelf';
import type { useLibrary } from './use-library';
import type { Selection } from './use-selection';

interface ListBarProps {
  readonly library: ReturnType<typeof useLibrary>;
  readonly selection: Selection;
  readonly actions: ArticleActions;
  readonly isTrash: boolean;
  /** Null is the order of the search, or that in which articles were saved. */
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
}

/** How many there are and in which order; with some chosen, what can be done with them. */
export function ListBar(props: ListBarProps): ReactNode {
  return (
    <div className={styles.bar}>
      {props.selection.chosen.size > 0 ? <Bulk {...props} /> : <Overview {...props} />}
    </div>
  );
}

function Overview({ library: { shown, hits }, isTrash, sort, onSort }: ListBarProps): ReactNode {
  const { t } = useTranslation();
  const exportArticles = useExport();
  return (
    <>
      <p className={styles.count} role="status" data-testid="result-count">
        {hits && !hits.isComplete && hits.waiting > 0
          ? t('library.indexing', { count: hits.waiting })
          : t('library.count', { count: shown.length })}
      </p>
      <label className={styles.sort}>
        <span>{t('library.sort.title')}</span>
        <select
          value={sort ?? ''}
          onChange={(event) => onSort(SORTS.find((one) => one === event.currentTarget.value) ?? null)}
        >
          {hits && <option value="">{t('library.sort.match')}</option>}
          {SORTS.map((name) => (
            <option key={name} value={name === 'saved' && !hits ? '' : name}>
              {t(`library.sort.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <ImportButton />
      {!isTrash && shown.length > 0 && (
        <ExportMenu
          trigger={
            <Button variant="quiet" icon={<Download />} data-testid="export">
              {t('export.article')}
            </Button>
          }
          onSelect={(format) =>
            void exportArticles(
              shown.map(({ id }) => id),
              format,
            )
          }
        />
      )}
    </>
  );
}

function Bulk({ library: { shown }, selection, actions, isTrash }: ListBarProps): ReactNode {
  const { t } = useTranslation();
  const exportArticles = useExport();
  const [isTagging, setTagging] = useState(false);
  const chosen = shown.filter(({ id }) => selection.chosen.has(id));
  const ids = chosen.map(({ id }) => id);
  return (
    <>
      <p className={styles.count} role="status">
        {t('library.chosen', { count: chosen.length })}
      </p>
      <Button variant="quiet" onClick={selection.chooseAll}>
        {t('library.chooseAll')}
      </Button>
      {isTrash ? (
        <Button
          variant="quiet"
          icon={<RotateCcw />}
          onClick={() => actions.restore(ids)}
          data-testid="restore"
        >
          {t('library.restore')}
        </Button>
      ) : (
        <>
          <Button
            variant="quiet"
            icon={<Tag />}
            aria-expanded={isTagging}
            onClick={() => setTagging(!isTagging)}
            data-testid="bulk-tag"
          >
            {t('library.tag')}
          </Button>
          <Button
            variant="quiet"
            icon={<Archive />}
            onClick={() => actions.archive(chosen)}
            data-testid="bulk-archive"
          >
            {t('library.archive')}
          </Button>
          <ExportMenu
            trigger={
              <Button variant="quiet" icon={<Download />} data-testid="bulk-export">
                {t('export.article')}
              </Button>
            }
            onSelect={(format) => void exportArticles(ids, format)}
          />
          <Button
            variant="quiet"
            icon={<Trash2 />}
            onClick={() => actions.remove(chosen)}
            data-testid="bulk-delete"
          >
            {t('library.delete')}
          </Button>
        </>
      )}
      <Button variant="quiet" icon={<X />} onClick={selection.clear}>
        {t('library.clear')}
      </Button>
      {isTagging && !isTrash && (
        <div className={styles.tags}>
          <TagsField
            label={t('library.tagsOf', { title: t('library.chosen', { count: chosen.length }) })}
            tags={[]}
            onChange={(add) => actions.tag(ids, { add })}
          />
        </div>
      )}
    </>
  );
}
