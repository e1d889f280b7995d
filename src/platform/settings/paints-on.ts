import type { Settings } from './types';

/** Whether highlights may show on the page at `url`. */
export function paintsOn(url: string, { paintOnPages, unpaintedSites }: Settings): boolean {
  return paintOnPages && URL.canParse(url) && !unpaintedSites.includes(new URL(url).hostname);
}
