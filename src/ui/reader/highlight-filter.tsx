import { type ReactNode, useMemo, useState } from 'react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './highlight-filter.module.css';
import type { HighlightEntry } from './list-entries';

/** What the list is narrowed to: null for all. */
export interface HighlightFilter {
  readonly colour: HighlightColour | null;
  readonly tag: string | null;
}

const ALL: HighlightFilter = { colour: null, tag: null };

/** The entries that pass, with the filter that they pass; one that nothing is left for does not hold. */
export function useHighlightFilter(entries: readonly HighlightEntry[]) {
  const [wanted, setFilter] = useState(ALL);
  return useMemo(() => {
    const colours = HIGHLIGHT_COLOURS.filter((colour) =>
      entries.some(({ highlight }) => highlight.colour === colour),
    );
    const tags = [...new Set(entries.flatMap(({ highlight }) => highlight.tags ?? []))].sort();
    const filter: HighlightFilter = {
      colour: colours.find((colour) => colour === wanted.colour) ?? null,
      tag: tags.find((tag) => tag === wanted.tag) ?? null,
    };
    const passing = entries.filter(({ highlight: { colour, tags: own } }) => {
      const hasColour = filter.colour === null || colour === filter.colour;
      return hasColour && (filter.tag === null || own?.includes(filter.tag));
    });
    return { filter, setFilter, colours, tags, passing };
  }, [entries, wanted]);
}

type Props = Omit<ReturnType<typeof useHighlightFilter>, 'passing'>;

/** One button for each colour and each tag that there is; there where it can tell things apart. */
export function HighlightFilterBar({ filter, setFilter, colours, tags }: Props): ReactNode {
  const { t } = useTranslation();
  if (colours.length < 2 && tags.length === 0) return null;
  const isOn = <Name extends keyof HighlightFilter>(name: Name, value: HighlightFilter[Name]) =>
    filter[name] === value;
  return (
    <fieldset className={styles.filter} data-testid="highlight-filter">
      <legend className={styles.legend}>{t('reader.filter.title')}</legend>
      {colours.length > 1 &&
        colours.map((colour) => (
          <button
            key={colour}
            type="button"
            className={styles.colour}
            data-colour={colour}
            data-testid={`filter-${colour}`}
            aria-label={t(`colours.${colour}`)}
            title={t(`colours.${colour}`)}
            aria-pressed={isOn('colour', colour)}
            onClick={() => setFilter({ ...filter, colour: isOn('colour', colour) ? null : colour })}
          />
        ))}
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className={styles.tag}
          aria-pressed={isOn('tag', tag)}
          onClick={() => setFilter({ ...filter, tag: isOn('tag', tag) ? null : tag })}
        >
          {tag}
        </button>
      ))}
    </fieldset>
  );
}
