import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { HighlightColour, Selectors } from '@/core/annotation/types';
import { AppError, type AppErrorCode } from '@/core/errors';
import { articles, highlights } from '@/platform/library/library';
import { selectorsSchema } from '@/platform/messaging/guards';
import { extractFromTab } from './extract-from-tab';
import { startTools } from './page-tools';
import { repaint } from './repaint';

/**
 * Highlights what is selected in a tab that the person's click has opened to us, and keeps the article it stands
 * in. Returns why that cannot be, or null.
 */
export async function markSelection(
  tabId: number,
  colour: HighlightColour = 'yellow',
): Promise<AppErrorCode | null> {
  try {
    const selectors = await selectedIn(tabId);
    if (!selectors) return 'nothing-selected';
    const extraction = await extractFromTab(tabId);
    if (extraction.type === 'nothing') return 'no-article';
    if (extraction.type === 'refused') return extraction.code;
    const articleId = await articles.saveDraft(extraction.article);
    await highlights.addOnce({ articleId, surface: 'page', selectors, colour });
    await repaint(tabId);
    await startTools(tabId);
    return null;
  } catch (cause) {
    if (cause instanceof AppError) return cause.code;
    throw cause;
  }
}

async function selectedIn(tabId: number): Promise<Selectors | null> {
  try {
    const target = { tabId };
    const [injection] = await browser.scripting.executeScript({ target, files: ['/marker.js'] });
    const selectors = v.safeParse(v.nullable(selectorsSchema), injection?.result);
    return selectors.success ? selectors.output : null;
  } catch (cause) {
    throw new AppError('page-not-reachable', { cause });
  }
}
