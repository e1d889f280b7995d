import { browser } from 'wxt/browser';
import type { ElementPath } from '@/core/article/element-path';

/** What the scripts that Lede injects find in their own world, where the page cannot see or change it. */
interface Handover {
  /** For `page.js`: the element that the person has picked. Taken once. */
  ledePicked?: ElementPath;
  /** For `page.js`: the token of who waits for the other pages of the article. Taken once. */
  ledeJoin?: string;
  /** For `picker.js`. Taken once. */
  ledePicker?: unknown;
  /** For `marker.js`: the address of the picture that is meant. Taken once. */
  ledePicture?: string;
  /** For `overlay.js`. Taken once. */
  ledeTools?: unknown;
}

type Name = keyof Handover;

/** Hands a value to the next script that is injected into a tab. */
export async function handOver<Key extends Name>(
  tabId: number,
  name: Key,
  value: NonNullable<Handover[Key]>,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    func: (key: string, handed: unknown) => {
      (globalThis as Record<string, unknown>)[key] = handed;
    },
    args: [name, value],
  });
}

/** Takes what was handed over, in the script that it is for. */
export function takeHandover<Key extends Name>(name: Key): Handover[Key] {
  const world = globalThis as Handover;
  const value = world[name];
  delete world[name];
  return value;
}
