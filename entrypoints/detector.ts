import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectArticle } from '@/core/article/detect';
import { sendMessage } from '@/platform/messaging/messaging';
import { onRepaint } from '@/platform/tabs/repaint';
import { watchNavigation } from '@/platform/tabs/watch-navigation';
import { whenShown } from '@/platform/tabs/when-shown';
import { type PaintedPage, paintPage } from '@/ui/highlighting/paint-page';

/**
 * On every web page: is this an article, and is anything highlighted here? What stays in a page that is neither
 * is one listener for navigation.
 */
export default defineUnlistedScript(() => whenShown(document, start));

function start(): void {
  const report = reporter();
  const { paint, painted } = paintbrush();
  report();
  paint();
  onRepaint(paint, painted);
  watchNavigation(window, () => {
    report();
    paint();
  });
}

function reporter(): () => void {
  let reported = false;
  const report = (): void => {
    const { article, count, images, lang } = detectArticle(document, location.href);
    // A page that never was an article has nothing to say; one that no longer is puts the light out.
    if (!article && !reported) return;
    // The browser forgets the badge when it keeps a page for Back; only an article has one to show again.
    if (!reported) window.addEventListener('pageshow', (event) => event.persisted && report());
    reported = true;
    sendMessage('pageDetected', { article, count, images, lang }).catch(notDelivered);
  };
  return report;
}

/** Paints the highlights of the address that the page has now; of several askings the last counts. */
function paintbrush() {
  let painting = new AbortController();
  let page: PaintedPage | null = null;
  let last = 0;
  const paint = (): void => {
    last += 1;
    const mine = last;
    sendMessage('listPageHighlights')
      .then((marked) => {
        if (mine !== last) return;
        painting.abort();
        painting = new AbortController();
        page = marked.highlights.length > 0 ? paintPage(document, marked, painting.signal) : null;
      })
      .catch(notDelivered);
  };
  return { paint, painted: () => page?.painted() ?? [] };
}

/** After an update of the extension the script of the old version has nobody left to talk to. */
function notDelivered(cause: unknown): void {
  console.debug('Lede: the extension did not answer this page', cause);
}
