import { type ReactNode, useState } from 'react';
import { useArticleActions } from '@/ui/hooks/use-article-actions';
import { useShortcuts } from '@/ui/hooks/use-shortcut';
import { ArticleList } from './article-list';
import { FilterPanel } from './filter-panel';
import { othersOfStory } from './gather-stories';
import styles from './library.module.css';
import { ListBar } from './list-bar';
import { ListEmpty } from './list-empty';
import { Preview } from './preview';
import { NO_FILTER, type Sort } from './shelf';
import { useLibrary } from './use-library';
import { useSelection } from './use-selection';

const KEYS = ['j', 'k', 'x', 'e', 's', 'Delete', 'Escape', 'o', 'ArrowDown', 'ArrowUp'];

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
  useShortcuts(KEYS, (index) => {
    const key = KEYS[index];
    if (key === 'j' || key === 'ArrowDown') step(1);
    if (key === 'k' || key === 'ArrowUp') step(-1);
    if (key === 'Escape') selection.clear();
    if (key === 'x' && current) selection.toggle(current.id);
    if (subject.length === 0 || isTrash) return;
    if (key === 'o' && current) actions.open(current);
    if (key === 'e') actions.archive(subject);
    if (key === 'Delete') actions.remove(subject);
    if (key === 's') {
      actions.change(
        subject.map(({ id }) => id),
        { isFavourite: subject.some(({ isFavourite }) => !isFavourite) },
      );
    }
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
