import { browser } from 'wxt/browser';

/** Lede's scripts in one page share a world that the page cannot see; this is their door to the first of them. */
const world = globalThis as { ledeRepaint?: () => void };

/** In the page: `paint` is called when its highlights have changed. */
export function onRepaint(paint: () => void): void {
  world.ledeRepaint = paint;
}

/** From outside: has a tab that the person's click has opened to us paint its highlights anew. */
export async function repaint(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: () => (globalThis as { ledeRepaint?: () => void }).ledeRepaint?.(),
  });
}
