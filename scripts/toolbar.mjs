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
 * Opens the side panel beside a page, from the popup as a person does; it stays when the popup has closed.
 * @param {import('playwright').CDPSession} session of the whole browser
 * @param {string} id the extension's
 * @param {import('playwright').Page} page
 * @returns {Promise<Popup>} the panel, driven as a popup is
 * @throws {Error} when no panel opens
 */
export async function openSidePanel(session, id, page) {
  const popup = await clickToolbarButton(session, id, page);
  // What comes a moment later moves the button.
  await popup.cardState();
  await popup.waitUntil(() => document.querySelector('footer kbd') !== null);
  await popup.click('open-side-panel');
  await popup.waitUntilClosed();
  const target = await poll(() => findView(session, id, 'sidepanel.html'));
  if (target === undefined) throw new Error('No side panel has opened.');
  const panel = await Popup.attach(session, target.targetId);
  await panel.waitUntil("document.readyState === 'complete'");
  return panel;
}

/**
 * @param {import('playwright').CDPSession} session
 * @param {string} id
 */
function findPopup(session, id) {
  return findView(session, id, 'popup.html');
}

/**
 * @param {import('playwright').CDPSession} session
 * @param {string} id
 * @param {string} file
 */
async function findView(session, id, file) {
  const { targetInfos } = await session.send('Target.getTargets');
  const start = `chrome-extension://${id}/${file}`;
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
