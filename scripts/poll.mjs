/** How long to wait for something in a browser, in milliseconds: a loaded two-core machine is slow to answer. */
export const TIMEOUT = 15_000;
const INTERVAL = 50;

/**
 * Looks again and again until there is something to see.
 * @template T
 * @param {() => T | Promise<T>} look
 * @param {number} [timeout] milliseconds
 * @returns {Promise<T | undefined>} the first value that counts as true, undefined when there was none in time
 */
export async function poll(look, timeout = TIMEOUT) {
  const end = Date.now() + timeout;
  while (Date.now() < end) {
    const value = await look();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  return undefined;
}
