import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '@/platform/messaging/messaging';
import { takeHandover } from '@/platform/tabs/hand-over';
import { paintedHere, repaintHere } from '@/platform/tabs/repaint';
import type { OverlayWords } from '@/ui/page-overlay/overlay';
import { type PageTools, startPageTools } from '@/ui/page-overlay/page-tools';

interface Tools {
  readonly token: string;
  readonly words: OverlayWords;
}

/** The tools that run in this page, by the start they came from. */
const running = globalThis as {
  ledeRunningTools?: PageTools & { readonly from: string; readonly stop: AbortController };
};

/** Injected into a page when the person has clicked the toolbar button or used a key: its highlights can be changed. */
export default defineUnlistedScript(() => {
  const tools = takeHandover('ledeTools') as Tools | undefined;
  if (!tools) return;
  const { token, words } = tools;
  const from = `${token} ${words.lang}`;
  if (running.ledeRunningTools?.from === from) {
    // Tools that the person may be pressing just now stay where they are.
    void running.ledeRunningTools.lookForSelected();
    return;
  }
  running.ledeRunningTools?.stop.abort();
  const stop = new AbortController();
  const started = startPageTools({
    document,
    words,
    painted: paintedHere,
    edit: ({ quote, place }, edit) => {
      sendMessage('editHighlight', { token, quote, relative: place?.relative ?? null, edit })
        .then(repaintHere)
        .catch((cause: unknown) => console.warn('Lede: the change did not reach the extension', cause));
    },
    signal: stop.signal,
  });
  running.ledeRunningTools = { ...started, from, stop };
});
