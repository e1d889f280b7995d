import { browser } from 'wxt/browser';

const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether the person has let Lede fetch pictures. */
export function hasImageAccess(): Promise<boolean> {
  return browser.permissions.contains(EVERY_SITE);
}

/** Asks for it; must be called within a click. False where the person says no. */
export function requestImageAccess(): Promise<boolean> {
  return browser.permissions.request(EVERY_SITE);
}

/** Gives it back: what is not used is not kept. */
export async function dropImageAccess(): Promise<void> {
  await browser.permissions.remove(EVERY_SITE);
}
