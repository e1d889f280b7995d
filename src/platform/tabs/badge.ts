import { browser } from 'wxt/browser';
import type { PagesProgress } from '@/core/article/types';

const LIT = { 16: '/icons/lit-16.png', 32: '/icons/lit-32.png' };
const IDLE = { 16: '/icons/idle-16.png', 32: '/icons/idle-32.png' };

/** The badge has room for about four characters. */
const MAX_SHOWN = 999;

/** Lights the icon of a tab and shows the minutes; null puts the light out. A closed tab is no error. */
export async function showBadge(tabId: number, minutes: number | null): Promise<void> {
  const text = minutes === null ? '' : String(Math.min(minutes, MAX_SHOWN));
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#8a3b12' }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setIcon({ tabId, path: minutes === null ? IDLE : LIT }),
  ]);
}

/** Shows how many pages of an article are there, such as `2/5`. */
export async function showPagesBadge(tabId: number, { done, total }: PagesProgress): Promise<void> {
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: `${done}/${total}` })]);
}
