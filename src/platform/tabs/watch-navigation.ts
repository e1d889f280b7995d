/** How long after a same-document navigation the new view is looked at, in milliseconds. */
const SETTLE_MS = [150, 1500] as const;

/** The part of the Navigation API in use; absent in Firefox before 147. */
interface NavigationTarget {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/**
 * Calls `onNavigate` after each same-document navigation, when a single-page app has had time to show
 * its new view, and once more for a slow one. Adds exactly one listener and keeps no timer while nothing
 * happens. Without the Navigation API only Back and Forward are seen: a script in an isolated world
 * cannot see the page call `pushState`.
 */
export function watchNavigation(window: Window, onNavigate: () => void): void {
  let timers: number[] = [];
  const listener = (): void => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = SETTLE_MS.map((delay) => window.setTimeout(onNavigate, delay));
  };
  const { navigation } = window as Window & { navigation?: NavigationTarget };
  if (navigation) navigation.addEventListener('navigatesuccess', listener);
  else window.addEventListener('popstate', listener);
}
