import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Selectors } from '@/core/annotation/types';
import { AppError, type AppErrorCode } from '@/core/errors';
import { articles, highlights } from '@/platform/library/library';
import { selectorsSchema } from '@/platform/messaging/guards';
import { extractFromTab } from './extract-from-tab';
import { handOver } from './hand-over';
import { startTools } from './page-tools';
import { repaint } from './repaint';

/** The colour of what is highlighted on a page; it can be changed there. */
const COLOUR = 'yellow';

/**
 * Highlights what is selected in a tab that the person's click has opened to us, or the picture there that shows
 * `picture`, and keeps the article it stands in. Returns why that cannot be, or null.
 */
export async function markSelection(
  tabId: number,
  picture: string | null = null,
): Promise<AppErrorCode | null> {
  try {
    const selectors = await selectedIn(tabId, picture);
    if (!selectors) return 'nothing-selected';
    const extraction = await extractFromTab(tabId);
    if (extraction.type === 'nothing') return 'no-article';
    if (extraction.type === 'refused') return extraction.code;
    const articleId = await articles.saveDraft(extraction.article);
    await highlights.addOnce({ articleId, surface: 'page', selectors, colour: COLOUR });
    await repaint(tabId);
    await startTools(tabId);
    return null;
  } catch (cause) {
    if (cause instanceof AppError) return cause.code;
    throw cause;
  }
}

async function selectedIn(tabId: number, picture: string | null): Promise<Selectors | null> {
  try {
    if (picture !== null) await handOver(tabId, 'ledePicture', picture);
    const target = { tabId };
    const [injection] = await browser.scripting.executeScript({ target, files: ['/marker.js'] });
    const selectors = v.safeParse(v.nullable(selectorsSchema), injection?.result);
    return selectors.success ? selectors.output : null;
  } catch (cause) {
    throw new AppError('page-not-reachable', { cause });
  }
}
