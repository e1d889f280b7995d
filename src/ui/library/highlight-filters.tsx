import type { ReactNode } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';
import { highlights } from '@/platform/library/library';
import { useTranslation } from '@/ui/hooks/use-translation';
import { useWatch } from '@/ui/hooks/use-watch';
import filters from './filter-panel.module.css';
import { FilterValue } from './filter-value';
import styles from './highlights-view.module.css';
import layout from './library.module.css';

/** Which highlights are listed, beside what is searched for. */
export interface HighlightFilter {
  readonly colour: HighlightColour | null;
  readonly tag: string | null;
  readonly hasNote: boolean;
}

interface HighlightFiltersProps {
  readonly filter: HighlightFilter;
  readonly onFilter: (filter: HighlightFilter) => void;
}

/** Colours, notes and tags; a second click takes a condition away. */
export function HighlightFilters({ filter, onFilter }: HighlightFiltersProps): ReactNode {
  const { t } = useTranslation();
  const tags = useWatch(() => highlights.listTags(), []);
  const { colour, tag, hasNote } = filter;
  return (
    <aside className={layout.filters} aria-label={t('library.filters')} data-testid="highlight-filters">
      <div className={styles.colours}>
        {HIGHLIGHT_COLOURS.map((name) => (
          <button
            key={name}
            type="button"
            className={styles.colour}
            data-colour={name}
            aria-pressed={colour === name}
            aria-label={t(`colours.${name}`)}
            title={t(`colours.${name}`)}
            onClick={() => onFilter({ ...filter, colour: colour === name ? null : name })}
          />
        ))}
      </div>
      <label className={filters.check}>
        <input
          type="checkbox"
          checked={hasNote}
          onChange={(event) => onFilter({ ...filter, hasNote: event.currentTarget.checked })}
        />
        {t('library.withNote')}
      </label>
      {tags.type === 'value' && tags.value.length > 0 && (
        <section className={filters.rest}>
          <h2 className={filters.heading}>{t('library.by.tag')}</h2>
          <ul className={filters.group}>
            {tags.value.map((name) => (
              <FilterValue
                key={name}
                name={name}
                isOn={tag === name}
                onClick={() => onFilter({ ...filter, tag: tag === name ? null : name })}
              />
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
