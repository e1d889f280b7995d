import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '@/core/article/detect';
import { sendMessage } from '@/platform/messaging/messaging';
import { watchNavigation } from '@/platform/tabs/watch-navigation';

/** On every web page: is this an article? What stays in the page is one listener for navigation. */
export default defineUnlistedScript(() => {
  let reported = false;
  const report = (): void => {
    const { article, minutes } = detectArticle(document, location.href);
    // A page that never was an article has nothing to say; one that no longer is puts the light out.
    if (!article && !reported) return;
    reported = article;
    sendMessage('pageDetected', { article, minutes }).catch((cause: unknown) => {
      // After an update of the extension the script of the old version has nobody left to tell.
      console.debug('Lede: the verdict on this page was not delivered', cause);
    });
  };
  report();
  watchNavigation(window, report);
});
