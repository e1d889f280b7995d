/** Runs work while no other window of the extension, nor the background, runs any of the same name. */
export async function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work) as Promise<T>;
}
