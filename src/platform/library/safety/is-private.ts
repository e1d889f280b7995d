import { browser } from 'wxt/browser';

/** True in a private window of Chromium: its library is in memory and its own, but `storage.local` is that of the ordinary windows. */
export function isPrivate(): boolean {
  return browser.extension.inIncognitoContext;
}
