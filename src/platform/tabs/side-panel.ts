import { browser } from 'wxt/browser';

/** What Chromium and Firefox call the list at the side of the window; a browser may have neither. */
interface SideBrowser {
  readonly sidePanel?: { readonly open: (options: { readonly windowId: number }) => Promise<void> };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

const { sidePanel, sidebarAction } = browser as SideBrowser;

export const HAS_SIDE_PANEL = sidePanel !== undefined || sidebarAction !== undefined;

/** Opens the side panel of a window. Both browsers want a click for it, so nothing may be waited for before. */
export async function openSidePanel(windowId: number): Promise<void> {
  if (sidePanel) await sidePanel.open({ windowId });
  else await sidebarAction?.open();
}
