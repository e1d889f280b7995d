import { browser } from 'wxt/browser';

export const KEEP_IMAGES = 'keep-images';

/** Has the background fetch what pictures are missing, also when this window closes at once. */
export async function keepImagesSoon(): Promise<void> {
  await browser.alarms.create(KEEP_IMAGES, { when: Date.now() });
}
