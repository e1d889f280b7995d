import type { PageWindow } from './extract';

/**
 * Another page of a site as a document of its own: it has no window, so that nothing of it runs, loads or shows. Addresses in it
 * are those of `url`.
 */
export function parsePage(html: string, url: string, window: PageWindow): Document {
  const page = new window.DOMParser().parseFromString(html, 'text/html');
  const own = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  const base = page.createElement('base');
  base.href = URL.canParse(own, url) ? new URL(own, url).href : url;
  page.head.prepend(base);
  return page;
}
