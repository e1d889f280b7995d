import { browser } from 'wxt/browser';
import type { Extraction } from '@/core/article/types';
import { readExtraction } from '@/platform/messaging/extraction-schema';

/**
 * How long a page may take to be ready, in milliseconds: a script that hangs, or a text that never ends,
 * keeps it loading for ever. Ordinary pages are ready long before the button is clicked.
 */
const PATIENCE_MS = 2000;

/** From here on the page's own scripts, or a dialogue of it, let nobody else in; in milliseconds. */
const GIVE_UP_MS = 10_000;

const UNREACHABLE: Extraction = { type: 'refused', code: 'page-not-reachable' };
const BUSY: Extraction = { type: 'refused', code: 'page-busy' };

interface Answer {
  readonly extraction: Extraction;
  /** The page was still loading. */
  readonly isEarly: boolean;
}

/**
 * Injects the extraction into a tab that `activeTab` has opened to us and returns what it found.
 * A page that no script may enter (browser pages, stores) is a refusal, told by the browser's own error, and so is
 * one that never lets a script run. Of a page that is not ready in time it takes what is there; `onEarly` hears of
 * it before the result.
 */
export async function extractFromTab(tabId: number, onEarly?: () => void): Promise<Extraction> {
  try {
    const { extraction, isEarly } = await firstAnswer(tabId);
    if (extraction.type === 'article' && !(await isShownIn(tabId, extraction.article.url)))
      return UNREACHABLE;
    if (isEarly) onEarly?.();
    return extraction;
  } catch (cause) {
    console.info('Lede: this page cannot be entered', cause);
    return UNREACHABLE;
  }
}

/**
 * Whether the browser agrees that an address is of the site in a tab, which alone may write its record. Pages
 * without an address of their own (`about:blank`, `data:`, `blob:`) are of no site.
 */
async function isShownIn(tabId: number, address: string): Promise<boolean> {
  if (!URL.canParse(address) || !/^(?:https?|file):$/.test(new URL(address).protocol)) return false;
  const { url } = await browser.tabs.get(tabId);
  return url === undefined || new URL(url).origin === new URL(address).origin;
}

/** The answer of the whole page, or of what there is of it when the patience ends. */
async function firstAnswer(tabId: number): Promise<Answer> {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const early = new Promise<Answer>((resolve, reject) => {
    timers.push(setTimeout(() => inject(tabId, true).then(resolve, reject), PATIENCE_MS));
  });
  const never = new Promise<Answer>((resolve) => {
    timers.push(setTimeout(() => resolve({ extraction: BUSY, isEarly: false }), GIVE_UP_MS));
  });
  try {
    return await Promise.race([inject(tabId, false), early, never]);
  } finally {
    for (const timer of timers) clearTimeout(timer);
  }
}

async function inject(tabId: number, isEarly: boolean): Promise<Answer> {
  const [injection] = await browser.scripting.executeScript({
    target: { tabId },
    files: ['/page.js'],
    injectImmediately: isEarly,
  });
  return { extraction: readExtraction(injection?.result) ?? UNREACHABLE, isEarly };
}
