import { Tooltip as Base } from '@base-ui/react/tooltip';
import type { ReactElement, ReactNode } from 'react';
import styles from './tooltip.module.css';

interface TooltipProps {
  readonly content: ReactNode;
  /** The element it explains; it must take the focus and pass on its props and ref. */
  readonly children: ReactElement;
}

/** One bubble serves all: a page has dozens of buttons, and shows the words of one at a time. */
const bubble = Base.createHandle<ReactNode>();

/** Shows the tooltips of what is inside; lets neighbouring ones follow each other without a new delay. */
export function TooltipProvider({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Base.Provider delay={400}>
      {children}
      <Base.Root handle={bubble}>
        {({ payload }) => (
          <Base.Portal>
            <Base.Positioner
              positionMethod="fixed"
              sideOffset={6}
              collisionPadding={8}
              className={styles.positioner}
            >
              <Base.Popup className={styles.popup}>{payload}</Base.Popup>
            </Base.Positioner>
          </Base.Portal>
        )}
      </Base.Root>
    </Base.Provider>
  );
}

/**
 * Words that show on pointing and on keyboard focus. They are for the eye: the element itself carries the
 * same words as its name or description.
 */
export function Tooltip({ content, children }: TooltipProps): ReactNode {
  return <Base.Trigger handle={bubble} payload={content} render={children} />;
}
