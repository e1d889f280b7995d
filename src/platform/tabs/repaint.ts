import { browser } from 'wxt/browser';
import type { PaintableHighlight } from '@/core/annotation/types';

/** A highlight where it is painted on a page. */
interface Painted {
  readonly highlight: PaintableHighlight;
  readonly range: Range;
}

/** Lede's scripts in one page share a world that the page cannot see; these are their doors to the first of them. */
interface PageWorld {
  ledeRepaint?: () => void;
  ledePainted?: () => readonly Painted[];
}

const world = globalThis as PageWorld;

/** In the page: `paint` is called when its highlights have changed; `painted` tells what is painted. */
export function onRepaint(paint: () => void, painted: () => readonly Painted[]): void {
  world.ledeRepaint = paint;
  world.ledePainted = painted;
}

/** In the page, from another of Lede's scripts. */
export function repaintHere(): void {
  world.ledeRepaint?.();
}

/** In the page, from another of Lede's scripts. */
export function paintedHere(): readonly Painted[] {
  return world.ledePainted?.() ?? [];
}

/** From outside: has a tab that the person's click has opened to us paint its highlights anew. */
export async function repaint(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: () => (globalThis as { ledeRepaint?: () => void }).ledeRepaint?.(),
  });
}
