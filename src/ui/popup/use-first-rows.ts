import { startTransition, useEffect, useState } from 'react';

/** Rows that fit into a popup, and two more. */
const FIRST = 8;

/** Of rows that are there for the first time, those that are seen; the rest once these are painted. */
export function useFirstRows<Row>(rows: readonly Row[]): readonly Row[] {
  const [isAll, setAll] = useState(false);
  const isThere = rows.length > 0;
  useEffect(() => {
    if (!isThere) return;
    // The frame after the next: an effect may run before the rows are painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setAll(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
  return isAll ? rows : rows.slice(0, FIRST);
}
