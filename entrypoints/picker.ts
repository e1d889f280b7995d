import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendMessage } from '@/platform/messaging/messaging';
import { takeHandover } from '@/platform/tabs/hand-over';
import type { PickerWords } from '@/ui/picker/overlay';
import { pickElement } from '@/ui/picker/pick-element';

interface Picker {
  readonly token: string;
  readonly words: PickerWords;
}

/** The picker that runs in this page; a new one ends it. */
const running = globalThis as { ledeRunningPicker?: AbortController };

/** Injected into a page when the person asks to pick the article; gone when that is done. */
export default defineUnlistedScript(() => {
  const picker = takeHandover('ledePicker') as Picker | undefined;
  if (!picker) return;
  running.ledeRunningPicker?.abort();
  running.ledeRunningPicker = new AbortController();
  pickElement(document, picker.words, running.ledeRunningPicker.signal)
    .then((path) => (path ? sendMessage('elementPicked', { token: picker.token, path }) : undefined))
    .catch((cause: unknown) => console.warn('Lede: what was picked did not reach the extension', cause));
});
