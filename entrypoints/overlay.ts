import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '@/platform/messaging/messaging';
import { takeHandover } from '@/platform/tabs/hand-over';
import { paintedHere, repaintHere } from '@/platform/tabs/repaint';
import type { OverlayWords } from '@/ui/page-overlay/overlay';
import { type RunningTools, startPageTools } from '@/ui/page-overlay/page-tools';

interface Tools {
  readonly token: string;
  readonly words: OverlayWords;
}

/** The tools that run in this page; new ones end them. */
const running = globalThis as { ledeRunningTools?: RunningTools & { readonly stop: AbortController } };

/** Injected into a page when the person has clicked the toolbar button or used a key: its highlights can be changed. */
export default defineUnlistedScript(() => {
  const tools = takeHandover('ledeTools') as Tools | undefined;
  if (!tools) return;
  const first = running.ledeRunningTools?.shown() ?? null;
  running.ledeRunningTools?.stop.abort();
  const stop = new AbortController();
  const { token, words } = tools;
  const { shown } = startPageTools({
    document,
    words,
    painted: paintedHere,
    edit: ({ quote, place }, edit) => {
      sendMessage('editHighlight', { token, quote, relative: place?.relative ?? null, edit })
        .then(repaintHere)
        .catch((cause: unknown) => console.warn('Lede: the change did not reach the extension', cause));
    },
    first,
    signal: stop.signal,
  });
  running.ledeRunningTools = { shown, stop };
});
