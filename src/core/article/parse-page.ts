import type { PageWindow } from './extract';
import { LAZY_SETS, LAZY_SOURCES, splitSrcset } from './lazy-attributes';

/** One address, also where a script would put it later (`lazy-images.ts`). */
const ADDRESSES = ['href', 'src', ...LAZY_SOURCES];
const LISTS = ['srcset', ...LAZY_SETS];

/**
 * Another page of a site as a document of its own: it has no window, so that nothing of it runs, loads or shows. Its
 * addresses are whole ones. A `<base>` would do the same, but the policy of the page in front (`base-uri`) may forbid it.
 *
 * @param url where the page came from
 */
export function parsePage(html: string, url: string, window: PageWindow): Document {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const declared = page.querySelector('base[href]');
  const base = whole(declared?.getAttribute('href') || url, url);
  for (const element of page.querySelectorAll('base')) element.remove();
  for (const name of ADDRESSES) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, whole(element.getAttribute(name) ?? '', base));
    }
  }
  for (const name of LISTS) {
    for (const element of page.querySelectorAll(`[${name}]`)) {
      element.setAttribute(name, wholeList(element.getAttribute(name) ?? '', base));
    }
  }
  return page;
}

/** Nothing stays nothing: an image without an address has none. */
function whole(address: string, base: string): string {
  if (address.trim() === '' || /^data:/i.test(address)) return address;
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** `pier.jpg 640w, pier-large.jpg 1280w`: an address runs to white space, what follows to a comma. */
function wholeList(list: string, base: string): string {
  return splitSrcset(list)
    .map((candidate) => {
      const [address = '', ...descriptors] = candidate.split(/\s+/);
      return [whole(address, base), ...descriptors].join(' ');
    })
    .join(', ');
}
