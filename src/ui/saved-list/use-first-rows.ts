import { useIsPainted } from '@/ui/hooks/use-is-painted';

/** Rows that fit into a popup, and one more. */
const FIRST = 5;

/** Of rows that are there for the first time, those that are seen; the rest once these are painted. */
export function useFirstRows<Row>(rows: readonly Row[]): readonly Row[] {
  const isAll = useIsPainted(rows.length > 0);
  return isAll ? rows : rows.slice(0, FIRST);
}
