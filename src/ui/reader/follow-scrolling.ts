/** Calls `look` now, and with each frame in which the window was scrolled or resized, until `signal` aborts. */
export function followScrolling(look: () => void, signal: AbortSignal): void {
  let waiting = 0;
  const ask = (): void => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      look();
    });
  };
  window.addEventListener('scroll', ask, { passive: true, signal });
  window.addEventListener('resize', ask, { signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(waiting), { once: true });
  look();
}
