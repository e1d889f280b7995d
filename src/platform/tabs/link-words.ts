import { browser } from 'wxt/browser';

/** A link of a page: its address, as the browser tells it, and the frame that it is in. */
export interface PageLink {
  readonly url: string;
  readonly tabId: number;
  readonly frameId: number;
}

/** What a link says, for Chromium's menu does not tell; empty where no script may enter or the link is not found. */
export async function linkWords({ url, tabId, frameId }: PageLink): Promise<string> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: readLink,
      args: [url],
    });
    return typeof injection?.result === 'string' ? injection.result : '';
  } catch (cause) {
    console.info('Lede: this page cannot be entered', cause);
    return '';
  }
}

/**
 * Runs in the page, so it can use nothing from outside. The link that was clicked has the focus; where none has it, the
 * longest words of those with this address are the headline rather than "more". In a card the heading alone.
 */
function readLink(url: string): string {
  const wordsOf = (link: HTMLElement): string =>
    link.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6')?.innerText.trim() ||
    link.innerText.trim() ||
    link.querySelector('img')?.alt.trim() ||
    link.title.trim();
  const links = [...document.links].filter((link) => link.href === url);
  const clicked = links.find((link) => link === document.activeElement);
  const own = clicked ? wordsOf(clicked) : '';
  return own || links.map(wordsOf).reduce((best, one) => (one.length > best.length ? one : best), '');
}
