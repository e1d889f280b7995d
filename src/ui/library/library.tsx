import '@/ui/theme/highlight-colours.css';
import { lazy, type ReactNode, Suspense, useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useActionKeys } from '@/ui/shortcuts/use-action-keys';
import { ArticlesView } from './articles-view';
import { Header, type View } from './header';
import { HighlightsView } from './highlights-view';
import { ImportProvider } from './import-provider';
import styles from './library.module.css';

/** Comes when it is looked at: its plots are large. */
const StatisticsView = lazy(() =>
  import('./statistics-view').then((module) => ({ default: module.StatisticsView })),
);

/** The full page: everything that was saved and marked, to be found, sorted and taken along. */
export function Library(): ReactNode {
  const { t } = useTranslation();
  const [view, setView] = useState<View>('articles');
  const [input, setInput] = useState('');
  const deferred = useDeferredValue(input);
  const field = useRef<HTMLInputElement>(null);
  useActionKeys('library', { 'library.search': () => field.current?.focus() });
  return (
    <ImportProvider>
      <div className={styles.page}>
        <title>{t('library.title')}</title>
        <Header view={view} onView={setView} input={input} onInput={setInput} field={field} />
        {view === 'articles' && <ArticlesView input={deferred} />}
        {view === 'highlights' && <HighlightsView input={deferred} />}
        {view === 'statistics' && (
          <Suspense>
            <StatisticsView />
          </Suspense>
        )}
      </div>
    </ImportProvider>
  );
}
