import { type ReactNode, useState } from 'react';
import { useArticleActions } from '@/ui/hooks/use-article-actions';
import { useShortcut } from '@/ui/hooks/use-shortcut';
import { useActionKeys } from '@/ui/shortcuts/use-action-keys';
import { ArticleList } from './article-list';
import { BackupReminder } from './backup-reminder';
import { FilterPanel } from './filter-panel';
import { othersOfStory } from './gather-stories';
import styles from './library.module.css';
import { ListBar } from './list-bar';
import { ListEmpty } from './list-empty';
import { Preview } from './preview';
import { NO_FILTER, type Sort } from './shelf';
import { useLibrary } from './use-library';
import { useSelection } from './use-selection';

/** Filters, the list, and the article that is looked at. */
export function ArticlesView({ input }: { readonly input: string }): ReactNode {
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<Sort | null>(null);
  const library = useLibrary(filter, sort ?? (input.trim() === '' ? 'saved' : null), input);
  const { all, shown, hits, stories } = library;
  const selection = useSelection(shown);
  const actions = useArticleActions();
  const { current, chosen } = selection;
  const isTrash = filter.shelf === 'trash';

  const step = (by: number): void => {
    const at = current ? shown.indexOf(current) : by > 0 ? -1 : shown.length;
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
    if (next) selection.look(next.id);
  };
  const subject = chosen.size > 0 ? shown.filter(({ id }) => chosen.has(id)) : current ? [current] : [];
  const canChange = subject.length > 0 && !isTrash;
  useShortcut('Escape', selection.clear);
  useActionKeys('library', {
    'library.next': () => step(1),
    'library.previous': () => step(-1),
    'library.choose': () => current && selection.toggle(current.id),
    'library.open': () => current && !isTrash && actions.open(current),
    'library.archive': () => canChange && actions.archive(subject),
    'library.remove': () => canChange && actions.remove(subject),
    'library.favourite': () =>
      canChange &&
      actions.change(
        subject.map(({ id }) => id),
        { isFavourite: subject.some(({ isFavourite }) => !isFavourite) },
      ),
  });

  return (
    <>
      <FilterPanel
        all={all}
        filter={filter}
        onFilter={(next) => {
          selection.clear();
          setFilter(next);
        }}
      />
      <main className={styles.main}>
        <BackupReminder all={all} />
        <ListBar
          library={library}
          selection={selection}
          actions={actions}
          isTrash={isTrash}
          sort={sort}
          onSort={setSort}
        />
        {shown.length === 0 ? (
          <ListEmpty library={library} isSearch={hits !== null} isTrash={isTrash} />
        ) : (
          <ArticleList
            shown={shown}
            hits={hits}
            stories={stories}
            selection={selection}
            onOpen={isTrash ? () => undefined : actions.open}
          />
        )}
      </main>
      <Preview
        article={current}
        isTrash={isTrash}
        actions={actions}
        others={current ? othersOfStory(current, all, stories) : []}
        onLook={selection.look}
      />
    </>
  );
}
