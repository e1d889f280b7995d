import { browser } from 'wxt/browser';
import type { Extraction } from '@/core/article/types';

/**
 * How long a page may take to be ready, in milliseconds: a script that hangs, or a text that never ends,
 * keeps it loading for ever. Ordinary pages are ready long before the button is clicked.
 */
const PATIENCE_MS = 2000;

interface Answer {
  readonly extraction: Extraction;
  /** The page was still loading. */
  readonly isEarly: boolean;
}

/**
 * Injects the extraction into a tab that `activeTab` has opened to us and returns what it found.
 * A page that no script may enter (browser pages, stores) is a refusal, told by the browser's own error.
 * Of a page that is not ready in time it takes what is there; `onEarly` hears of it before the result.
 */
export async function extractFromTab(tabId: number, onEarly?: () => void): Promise<Extraction> {
  try {
    const { extraction, isEarly } = await firstAnswer(tabId);
    if (isEarly) onEarly?.();
    return extraction;
  } catch (cause) {
    console.info('Lede: this page cannot be entered', cause);
    return { type: 'refused', code: 'page-not-reachable' };
  }
}

/** The answer of the whole page, or of what there is of it when the patience ends. */
async function firstAnswer(tabId: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const early = new Promise<Answer>((resolve, reject) => {
    timer = setTimeout(() => inject(tabId, true).then(resolve, reject), PATIENCE_MS);
  });
  try {
    return await Promise.race([inject(tabId, false), early]);
  } finally {
    clearTimeout(timer);
  }
}

async function inject(tabId: number, isEarly: boolean): Promise<Answer> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/page.js'],
    injectImmediately: isEarly,
  });
  const extraction = injection?.result as Extraction | undefined;
  return { extraction: extraction ?? { type: 'refused', code: 'page-not-reachable' }, isEarly };
}
