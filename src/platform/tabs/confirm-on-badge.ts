import { browser } from 'wxt/browser';

const DONE = '✓';
/** Long enough to be seen at the edge of the eye, as short as a toast may be. */
const SHOWN_MS = 2_000;

/** Says on the badge of a tab that something is done, then shows again what was there. A closed tab is no error. */
export async function confirmOnBadge(tabId: number): Promise<void> {
  const [before] = await Promise.allSettled([browser.action.getBadgeText({ tabId })]);
  if (before.status === 'rejected') return;
  // A second link within these seconds finds the tick and leaves the first one to take it away.
  if (before.value === DONE) return;
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: DONE })]);
  await new Promise((resolve) => setTimeout(resolve, SHOWN_MS));
  const [after] = await Promise.allSettled([browser.action.getBadgeText({ tabId })]);
  if (after.status === 'rejected' || after.value !== DONE) return;
  await Promise.allSettled([browser.action.setBadgeText({ tabId, text: before.value })]);
}
