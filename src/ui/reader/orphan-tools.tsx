import { Link2, Quote, Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { suggestPlaces } from '@/core/annotation/suggest-places';
import type { Highlight } from '@/core/annotation/types';
import { Button } from '@/ui/components/button';
import { useTranslation } from '@/ui/hooks/use-translation';
import { shorten } from '@/ui/notes/shorten';
import styles from './orphan-tools.module.css';
import { revealRange } from './reveal-range';
import type { HighlightActions } from './use-highlight-actions';

/** So many places are offered. */
const MOST_PLACES = 3;

export interface Repair {
  readonly root: HTMLElement | null;
  /** What is selected in the article, to be taken for the passage; null where nothing is. */
  readonly selected: Range | null;
  readonly actions: Pick<HighlightActions, 'attach' | 'keepAsQuote'>;
}

interface Props extends Repair {
  readonly highlight: Highlight;
}

/** What can be done about a highlight whose passage is not found: look closer, show where it is, or let it be. */
export function OrphanTools({ highlight, root, selected, actions }: Props): ReactNode {
  const { t } = useTranslation();
  const [places, setPlaces] = useState<readonly Range[] | null>(null);
  if (!root) return null;
  const find = (): void => {
    const found = suggestPlaces(root, highlight.quote, MOST_PLACES);
    setPlaces(found);
    if (found[0]) revealRange(found[0]);
  };
  return (
    <div className={styles.tools} data-keeps-selection>
      <div className={styles.buttons}>
        <Button variant="quiet" icon={<Search />} onClick={find} data-testid="find-again">
          {t('reader.orphan.find')}
        </Button>
        <Button
          variant="quiet"
          icon={<Link2 />}
          disabled={!selected}
          title={selected ? undefined : t('reader.orphan.selectFirst')}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => selected && actions.attach(highlight.id, selected, root)}
          data-testid="attach"
        >
          {t('reader.orphan.attach')}
        </Button>
        <Button
          variant="quiet"
          icon={<Quote />}
          onClick={() => actions.keepAsQuote(highlight.id)}
          data-testid="keep-as-quote"
        >
          {t('reader.orphan.keep')}
        </Button>
      </div>
      {places && <Places places={places} onChoose={(range) => actions.attach(highlight.id, range, root)} />}
    </div>
  );
}

interface PlacesProps {
  readonly places: readonly Range[];
  readonly onChoose: (range: Range) => void;
}

/** The passages that come nearest: pointing at one shows it in the text, choosing one attaches the highlight to it. */
function Places({ places, onChoose }: PlacesProps): ReactNode {
  const { t } = useTranslation();
  if (places.length === 0) return <p role="status">{t('reader.orphan.none')}</p>;
  return (
    <ul className={styles.places} aria-label={t('reader.orphan.places')}>
      {places.map((range) => (
        <li key={range.toString()}>
          <button
            type="button"
            className={styles.place}
            data-testid="place"
            onPointerEnter={() => revealRange(range)}
            onFocus={() => revealRange(range)}
            onClick={() => onChoose(range)}
          >
            {shorten(range.toString())}
          </button>
        </li>
      ))}
    </ul>
  );
}
