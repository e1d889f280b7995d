import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '@/core/article/extract';
import { joinOnPage } from '@/platform/pages/join-on-page';
import { takeHandover } from '@/platform/tabs/hand-over';

/**
 * Injected into a page on the person's click. Its result goes back through `executeScript`: it listens
 * to nothing and leaves nothing behind. With a token it asks for the other pages of the article as well.
 */
export default defineUnlistedScript(() => {
  const token = takeHandover('ledeJoin');
  const extraction = extractArticle(document, location.href, window, takeHandover('ledePicked'));
  return token === undefined ? extraction : joinOnPage(extraction, token, window);
});
