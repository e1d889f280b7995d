import { Toolbar } from '@base-ui/react/toolbar';
import { Check } from 'lucide-react';
import { HIGHLIGHT_COLOURS, type HighlightColour } from '@/core/annotation/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import styles from './selection-toolbar.module.css';

interface Props {
  /** The colour the passage has; null for a selection that has none yet. */
  readonly current: HighlightColour | null;
  readonly onChoose: (colour: HighlightColour) => void;
}

/** One button a colour, inside a toolbar. Only a real click chooses: no script may mark in the person's name. */
export function ColourButtons({ current, onChoose }: Props) {
  const { t } = useTranslation();
  return HIGHLIGHT_COLOURS.map((colour, index) => (
    <Toolbar.Button
      key={colour}
      className={styles.colour}
      data-testid={`colour-${colour}`}
      data-colour={colour}
      aria-label={t(`colours.${colour}`)}
      aria-pressed={current === null ? undefined : current === colour}
      aria-keyshortcuts={String(index + 1)}
      title={`${t(`colours.${colour}`)} (${index + 1})`}
      onClick={(event) => {
        if (event.nativeEvent.isTrusted) onChoose(colour);
      }}
    >
      <span className={styles.swatch}>{current === colour && <Check aria-hidden size={14} />}</span>
    </Toolbar.Button>
  ));
}
