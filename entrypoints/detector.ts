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
    void sendMessage('pageDetected', { article, minutes });
  };
  report();
  watchNavigation(window, report);
});
