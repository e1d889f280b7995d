import { browser } from 'wxt/browser';

/** Whether anything is selected in a tab; false where no script may enter. */
export async function hasSelection(tabId: number): Promise<boolean> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => (getSelection()?.toString().trim() ?? '') !== '',
    });
    return injection?.result === true;
  } catch (cause) {
    console.info('Lede: this page cannot be entered', cause);
    return false;
  }
}
