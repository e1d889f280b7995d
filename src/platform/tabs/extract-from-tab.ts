import { browser } from 'wxt/browser';
import type { Extraction } from '@/core/article/types';

/**
 * Injects the extraction into a tab that `activeTab` has opened to us and returns what it found.
 * A page that no script may enter (browser pages, stores) is a refusal, told by the browser's own error.
 */
export async function extractFromTab(tabId: number): Promise<Extraction> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/page.js'],
    });
    const extraction = injection?.result as Extraction | undefined;
    return extraction ?? { type: 'refused', code: 'page-not-reachable' };
  } catch (cause) {
    console.info('Lede: this page cannot be entered', cause);
    return { type: 'refused', code: 'page-not-reachable' };
  }
}
