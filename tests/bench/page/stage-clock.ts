/** Milliseconds that each function clocked by its name has taken since the map was last cleared. */
export const stageTimes = new Map<string, number>();

/** The function, its time noted under a name; anything else as it is. */
export function clocked<T>(name: string, work: T): T {
  if (typeof work !== 'function') return work;
  const timed = (...args: unknown[]): unknown => {
    const start = performance.now();
    const result: unknown = work(...args);
    stageTimes.set(name, (stageTimes.get(name) ?? 0) + performance.now() - start);
    return result;
  };
  return timed as T;
}
