/** A page as it comes from Node. */
export interface PageSource {
  readonly html: string;
  readonly url: string;
}

/** A document without scripts, styles or requests whose addresses resolve against the page's own. */
export function parsePage({ html, url }: PageSource): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!/^https?:/i.test(page.querySelector('base[href]')?.getAttribute('href') ?? '')) {
    const base = page.createElement('base');
    base.setAttribute('href', url);
    page.head.prepend(base);
  }
  return page;
}

/** The same document, never looked at by a script. */
export function freshCopy(page: Document): Document {
  return page.cloneNode(true) as Document;
}
