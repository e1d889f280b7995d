import { Archive, BookOpen, CheckCheck, ChevronDown, CircleDot, Inbox, Star, Trash2 } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { Article } from '@/core/article/types';
import { isIn } from '@/core/search/is-in';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './filter-panel.module.css';
import { FilterValue } from './filter-value';
import layout from './library.module.css';
import { countValues, type Filter, PERIODS, SHELVES, type Shelf } from './shelf';

interface FilterPanelProps {
  readonly all: readonly Article[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

const ICONS: Readonly<Record<Shelf, ReactNode>> = {
  all: <Inbox />,
  unread: <CircleDot />,
  reading: <BookOpen />,
  finished: <CheckCheck />,
  favourite: <Star />,
  archived: <Archive />,
  trash: <Trash2 />,
};

/** More values than these are found by searching. */
const MOST_VALUES = 12;

/** The shelves, and the conditions; in a narrow window these are folded away. */
export function FilterPanel({ all, filter, onFilter }: FilterPanelProps): ReactNode {
  const { t } = useTranslation();
  const [isUnfolded, setUnfolded] = useState(false);
  const counts = useMemo(() => countShelves(all), [all]);
  const set = (change: Partial<Filter>): void => onFilter({ ...filter, ...change });
  return (
    <aside className={layout.filters} aria-label={t('library.filters')} data-testid="filters">
      <ul className={`${styles.group} ${styles.shelves}`}>
        {SHELVES.map((shelf) => (
          <FilterValue
            key={shelf}
            name={t(`library.shelf.${shelf}`)}
            icon={ICONS[shelf]}
            count={counts.get(shelf)}
            isOn={filter.shelf === shelf}
            testId={`shelf-${shelf}`}
            onClick={() => set({ shelf })}
          />
        ))}
      </ul>
      <button
        type="button"
        className={styles.unfold}
        aria-expanded={isUnfolded}
        onClick={() => setUnfolded(!isUnfolded)}
        data-testid="unfold-filters"
      >
        <ChevronDown aria-hidden />
        {t('library.moreFilters')}
      </button>
      <div className={styles.rest}>
        <Conditions all={all} filter={filter} set={set} />
      </div>
    </aside>
  );
}

interface ConditionsProps extends Pick<FilterPanelProps, 'all' | 'filter'> {
  readonly set: (change: Partial<Filter>) => void;
}

/** What else narrows a shelf down: tags, sources, languages, time and length. */
function Conditions({ all, filter, set }: ConditionsProps): ReactNode {
  const { t, i18n } = useTranslation();
  const languages = useMemo(
    () => new Intl.DisplayNames(i18n.language, { type: 'language' }),
    [i18n.language],
  );
  const tags = useMemo(() => countValues(all.flatMap((article) => article.tags ?? [])), [all]);
  const sources = useMemo(() => countValues(all.map(({ source }) => source)), [all]);
  const langs = useMemo(() => countValues(all.map(({ lang }) => (lang === 'und' ? null : lang))), [all]);
  return (
    <>
      <Values name="tag" values={tags} filter={filter} set={set} label={(tag) => tag} />
      <Values name="source" values={sources} filter={filter} set={set} label={(source) => source} />
      <Values
        name="lang"
        values={langs}
        filter={filter}
        set={set}
        label={(lang) => nameOf(languages, lang)}
      />
      <label className={styles.field}>
        {t('library.period.title')}
        <select
          value={filter.period}
          onChange={(event) =>
            set({ period: PERIODS.find((one) => one === event.currentTarget.value) ?? 'any' })
          }
        >
          {PERIODS.map((period) => (
            <option key={period} value={period}>
              {t(`library.period.${period}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={filter.isShort}
          onChange={(event) => set({ isShort: event.currentTarget.checked })}
        />
        {t('library.short')}
      </label>
    </>
  );
}

interface ValuesProps {
  readonly name: 'tag' | 'source' | 'lang';
  readonly values: readonly (readonly [value: string, count: number])[];
  readonly filter: Filter;
  readonly set: (change: Partial<Filter>) => void;
  readonly label: (value: string) => string;
}

/** What the articles have in common; a second click takes the condition away. */
function Values({ name, values, filter, set, label }: ValuesProps): ReactNode {
  const { t } = useTranslation();
  if (values.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{t(`library.by.${name}`)}</h2>
      <ul className={styles.group}>
        {values.slice(0, MOST_VALUES).map(([value, count]) => (
          <FilterValue
            key={value}
            name={label(value)}
            count={count}
            isOn={filter[name] === value}
            onClick={() => set({ [name]: filter[name] === value ? null : value })}
          />
        ))}
      </ul>
    </section>
  );
}

function countShelves(all: readonly Article[]): Map<Shelf, number> {
  const counts = new Map<Shelf, number>([['all', all.length]]);
  for (const shelf of SHELVES) {
    if (shelf !== 'all' && shelf !== 'trash')
      counts.set(shelf, all.filter((article) => isIn(article, shelf)).length);
  }
  return counts;
}

/** A tag that no browser knows is its own name. */
function nameOf(languages: Intl.DisplayNames, lang: string): string {
  try {
    return languages.of(lang) ?? lang;
  } catch (cause) {
    if (cause instanceof RangeError) return lang;
    throw cause;
  }
}
