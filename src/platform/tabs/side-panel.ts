import { browser } from 'wxt/browser';

/** What Chromium and Firefox call the list at the side of the window; a browser may have neither. */
interface SideBrowser {
  readonly sidePanel?: { readonly open: (options: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

const { sidePanel, sidebarAction } = browser as SideBrowser;

export const HAS_SIDE_PANEL = sidePanel !== undefined || sidebarAction !== undefined;

/** Opens the side panel of this window. Both browsers want a click for it, which in Firefox ends with the first wait. */
export async function openSidePanel(): Promise<void> {
  if (!sidePanel) return sidebarAction?.open();
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await sidePanel.open({ windowId: id });
}
