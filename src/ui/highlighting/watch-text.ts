/** Changes that come closer together than this, in milliseconds, are one. */
const SETTLE_MS = 400;
/** A page that goes on changing is looked at so many times, and for so long. */
const MOST_LOOKS = 40;
const PATIENCE_MS = 5 * 60_000;

/**
 * Calls `onChange` when the text of `root` has changed and come to rest. Stops by itself: a page with a clock or a
 * chat in it never does.
 */
export function watchText(root: Element, onChange: () => void, signal: AbortSignal): void {
  let timer = 0;
  let looks = 0;
  const observer = new MutationObserver(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      looks += 1;
      if (looks >= MOST_LOOKS) stop();
      onChange();
    }, SETTLE_MS);
  });
  const patience = window.setTimeout(() => stop(), PATIENCE_MS);
  const stop = (): void => {
    observer.disconnect();
    window.clearTimeout(patience);
    window.clearTimeout(timer);
  };
  signal.addEventListener('abort', stop, { once: true });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
}
