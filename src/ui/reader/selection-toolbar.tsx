import { Toolbar } from '@base-ui/react/toolbar';
import { Copy, Link2, Merge, NotebookPen, Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { HighlightColour } from '@/core/annotation/types';
import { useTranslation } from '@/ui/hooks/use-translation';
import { ColourButtons } from './colour-buttons';
import styles from './selection-toolbar.module.css';
import { useFocusByTab } from './use-focus-by-tab';
import { usePlace } from './use-place';
import { useToolbarFocus } from './use-toolbar-focus';

interface Props {
  /** The passage that the toolbar stands at. */
  readonly range: Range;
  /** The colour of the highlight that is edited; null for a selection that is none yet. */
  readonly colour: HighlightColour | null;
  /** Each new object brings the keyboard's focus in. */
  readonly focusRequest: object | null;
  readonly onColour: (colour: HighlightColour) => void;
  readonly onNote: () => void;
  readonly onCopy: () => void;
  readonly onCopyLink: () => void;
  /** Where other highlights of its colour touch it. */
  readonly onMerge?: (() => void) | undefined;
  readonly onDelete?: () => void;
  /** The note field, while it is open. */
  readonly children?: ReactNode;
}

/** The small toolbar at a selection or at a highlight. */
export function SelectionToolbar({ range, colour, focusRequest, onColour, children, ...actions }: Props) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  usePlace(box, range);
  useFocusByTab(box);
  useToolbarFocus(box, range, focusRequest);
  return (
    <div ref={box} className={styles.box} data-testid="selection-toolbar" data-keeps-selection>
      <Toolbar.Root
        className={styles.toolbar}
        aria-label={t(colour === null ? 'reader.selection.toolbar' : 'menu.editHighlight')}
        // A press on a button would otherwise take the selection away before the click arrives.
        onMouseDown={(event) => event.preventDefault()}
      >
        <ColourButtons current={colour} onChoose={onColour} />
        <Toolbar.Separator className={styles.separator} />
        <PassageActions {...actions} />
      </Toolbar.Root>
      {children}
    </div>
  );
}

type ActionProps = Pick<Props, 'onNote' | 'onCopy' | 'onCopyLink' | 'onMerge' | 'onDelete'>;

function PassageActions({ onNote, onCopy, onCopyLink, onMerge, onDelete }: ActionProps) {
  const { t } = useTranslation();
  return (
    <>
      <ActionButton testId="add-note" label={t('reader.highlights.note')} onPress={onNote}>
        <NotebookPen aria-hidden size={17} />
      </ActionButton>
      <ActionButton testId="copy" label={t('reader.selection.copy')} onPress={onCopy}>
        <Copy aria-hidden size={17} />
      </ActionButton>
      <ActionButton testId="copy-link" label={t('reader.selection.copyLink')} onPress={onCopyLink}>
        <Link2 aria-hidden size={17} />
      </ActionButton>
      {onMerge && (
        <ActionButton testId="merge" label={t('reader.highlights.merge')} onPress={onMerge}>
          <Merge aria-hidden size={17} />
        </ActionButton>
      )}
      {onDelete && (
        <ActionButton testId="delete" label={t('reader.highlights.delete')} onPress={onDelete}>
          <Trash2 aria-hidden size={17} />
        </ActionButton>
      )}
    </>
  );
}

interface ActionButtonProps {
  readonly testId: string;
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

function ActionButton({ testId, label, onPress, children }: ActionButtonProps) {
  return (
    <Toolbar.Button
      className={styles.action}
      data-testid={testId}
      aria-label={label}
      title={label}
      onClick={(event) => {
        if (event.nativeEvent.isTrusted) onPress();
      }}
    >
      {children}
    </Toolbar.Button>
  );
}
