import { type ReactNode, useMemo, useState } from 'react';
import type { Highlight } from '@/core/annotation/types';
import { matchesTerms } from '@/core/search/match';
import { parseQuery } from '@/core/search/parse-query';
import { foldForSearch } from '@/core/search/search-text';
import { highlights } from '@/platform/library/library';
import { openHighlight } from '@/platform/tabs/open-reader';
import { Button } from '@/ui/components/button';
import { PublishedDate } from '@/ui/components/published-date';
import { useToasts } from '@/ui/components/toast';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import { type HighlightFilter, HighlightFilters } from './highlight-filters';
import { HighlightWords } from './highlight-words';
import styles from './highlights-view.module.css';
import layout from './library.module.css';
import empty from './list-empty.module.css';

/** Highlights shown at first, and with each step more. */
const STEP = 100;

const NO_FILTER: HighlightFilter = { colour: null, tag: null, hasNote: false };

/** What was marked in all articles, the newest first. */
export function HighlightsView({ input }: { readonly input: string }): ReactNode {
  const { t } = useTranslation();
  const { fail } = useToasts();
  const [filter, setFilter] = useState(NO_FILTER);
  const [limit, setLimit] = useState(STEP);
  const accept = useMemo(() => acceptorOf(input, filter), [input, filter]);
  const { tag } = filter;
  const watched = useWatch(
    () => highlights.listAll(accept, limit + 1, tag ?? undefined),
    [accept, limit, tag],
  );
  const found = watched.type === 'value' ? watched.value : [];
  return (
    <>
      <HighlightFilters filter={filter} onFilter={setFilter} />
      <main className={`${layout.main} ${layout.wide}`}>
        {watched.type === 'value' && found.length === 0 && (
          <div className={empty.empty}>
            <p className={empty.title}>{t('library.empty.highlights')}</p>
            <p>{t('library.emptyHint.highlights')}</p>
          </div>
        )}
        <ul className={styles.list}>
          {found.slice(0, limit).map(({ highlight, article }) => (
            <li key={highlight.id} className={styles.item} data-testid="library-highlight">
              <HighlightWords highlight={highlight} lang={article.lang} dir={article.dir} />
              <p className={styles.origin}>
                <button
                  type="button"
                  className={styles.article}
                  lang={article.lang}
                  onClick={() => void openHighlight(article.id, highlight.id, null).catch(fail)}
                >
                  {article.title}
                </button>
                {article.source && <span lang={article.lang}>{article.source}</span>}
                <PublishedDate iso={new Date(highlight.createdAt).toISOString()} />
              </p>
            </li>
          ))}
          {found.length > limit && (
            <li className={styles.more}>
              <Button onClick={() => setLimit(limit + STEP)}>{t('popup.showMore')}</Button>
            </li>
          )}
        </ul>
      </main>
    </>
  );
}

/** Words are looked for in the passage, its note and its tags; `tag:` in the tags. */
function acceptorOf(input: string, { colour, hasNote }: HighlightFilter) {
  const query = parseQuery(input);
  return ({ colour: own, quote, note, tags = [] }: Highlight): boolean => {
    if ((colour !== null && own !== colour) || (hasNote && note.trim() === '')) return false;
    if (!query.tags.every((tag) => tags.some((one) => foldForSearch(one).key === tag))) return false;
    if (query.terms.length === 0 && query.excluded.length === 0) return true;
    return matchesTerms(foldForSearch([quote.exact, note, ...tags].join('\n')).key, query);
  };
}
