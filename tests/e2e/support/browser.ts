import { existsSync } from 'node:fs';
import {
  type ExtensionBrowser,
  type OpenOptions,
  openExtensionBrowser,
} from '../../../scripts/extension-browser.mjs';
import { CHROME_BUILD } from '../../../scripts/paths.mjs';
import type { Popup } from '../../../scripts/popup.mjs';
import { selectByMouse } from '../../../scripts/select-text.mjs';

export type { ExtensionBrowser, OpenOptions, Popup };
export { selectByMouse };

/**
 * Opens a headless Chromium with the production build in it. Close it when done.
 * @throws {Error} when the extension has not been built
 */
export async function openBrowser(options: OpenOptions = {}): Promise<ExtensionBrowser> {
  if (!existsSync(CHROME_BUILD)) throw new Error('There is no build to test: run `npm run build` first.');
  return openExtensionBrowser(options);
}
