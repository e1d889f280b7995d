import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '@/core/article/detect';
import { sendMessage } from '@/platform/messaging/messaging';
import { watchNavigation } from '@/platform/tabs/watch-navigation';
import { whenShown } from '@/platform/tabs/when-shown';

/** On every web page: is this an article? What stays in one that is not is one listener for navigation. */
export default defineUnlistedScript(() => whenShown(document, start));

function start(): void {
  let reported = false;
  const report = (): void => {
    const { article, count, images, lang } = detectArticle(document, location.href);
    // A page that never was an article has nothing to say; one that no longer is puts the light out.
    if (!article && !reported) return;
    // The browser forgets the badge when it keeps a page for Back; only an article has one to show again.
    if (!reported) window.addEventListener('pageshow', (event) => event.persisted && report());
    reported = true;
    sendMessage('pageDetected', { article, count, images, lang }).catch((cause: unknown) => {
      // After an update of the extension the script of the old version has nobody left to tell.
      console.debug('Lede: the verdict on this page was not delivered', cause);
    });
  };
  report();
  watchNavigation(window, report);
}
