import { useCallback, useLayoutEffect, useRef } from 'react';

/** A function that never changes and always does what `callback` did in the last rendering. */
export function useStableCallback<Arguments extends unknown[]>(
  callback: (...values: Arguments) => void,
): (...values: Arguments) => void {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...values) => latest.current(...values), []);
}
