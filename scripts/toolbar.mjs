import { poll } from './poll.mjs';
import { Popup } from './popup.mjs';

/**
 * Clicks the extension's real button in the toolbar while this tab is in front: the browser grants activeTab
 * and opens the popup, as for a person. A popup that is still open is closed first.
 * @param {import('playwright').CDPSession} session of the whole browser
 * @param {string} id the extension's
 * @param {import('playwright').Page} page
 * @returns {Promise<Popup>}
 * @throws {Error} when no popup opens
 */
export async function clickToolbarButton(session, id, page) {
  await page.bringToFront();
  const open = await findPopup(session, id);
  if (open !== undefined) await (await Popup.attach(session, open.targetId)).close();
  const targetId = await findTab(session, page.url());
  // Playwright's types do not know the Extensions domain yet.
  const send = /** @type {(method: string, params: object) => Promise<unknown>} */ (
    session.send.bind(session)
  );
  await send('Extensions.triggerAction', { id, targetId });
  const target = await poll(() => findPopup(session, id));
  if (target === undefined) throw new Error('The toolbar button opened no popup.');
  const popup = await Popup.attach(session, target.targetId);
  await popup.waitUntil("document.readyState === 'complete'");
  return popup;
}

/**
 * @param {import('playwright').CDPSession} session
 * @param {string} id
 */
async function findPopup(session, id) {
  const { targetInfos } = await session.send('Target.getTargets');
  const start = `chrome-extension://${id}/popup.html`;
  return targetInfos.find(({ type, url }) => type === 'page' && url.startsWith(start));
}

/**
 * The id of the tab around a page: a target of its own, and the one the toolbar belongs to.
 * @param {import('playwright').CDPSession} session
 * @param {string} address of the page in front
 */
async function findTab(session, address) {
  const filter = [{ type: 'tab', exclude: false }];
  const { targetInfos } = await session.send('Target.getTargets', { filter });
  const sameAddress = targetInfos.filter(({ url }) => withoutHash(url) === withoutHash(address));
  // The protocol's types do not list embedderData; it says which of two tabs with one address is in front.
  const active = sameAddress.find((target) => 'embedderData' in target && isActive(target.embedderData));
  const tab = active ?? sameAddress.at(-1);
  if (tab === undefined) throw new Error(`No tab shows ${address}`);
  return tab.targetId;
}

/** @param {unknown} data */
function isActive(data) {
  return typeof data === 'object' && data !== null && 'tabActive' in data && data.tabActive === true;
}

/** @param {string} address */
function withoutHash(address) {
  return address.split('#', 1)[0];
}
