import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '@/core/article/extract';
import { takeHandover } from '@/platform/tabs/hand-over';

/**
 * Injected into a page on the person's click. Its result goes back through `executeScript`: it listens
 * to nothing and leaves nothing behind.
 */
export default defineUnlistedScript(() =>
  extractArticle(document, location.href, window, takeHandover('ledePicked')),
);
