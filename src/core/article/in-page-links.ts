/** Names of targets in a stored article: no page can give an element the name of one of ours. */
const PREFIX = 'lede-';
export const IN_PAGE_ID = /^lede-\d{1,6}$/;

/**
 * Gives the targets of links within an article names of their own, so that footnotes and contents lead there in
 * the reader too. All other ids go with the sanitiser.
 */
export function nameTargets(root: Element, url: string): void {
  const targets = new Map<string, Element>();
  for (const element of root.querySelectorAll('[id], a[name]')) {
    const name = element.id || element.getAttribute('name');
    if (name && !targets.has(name)) targets.set(name, element);
    element.removeAttribute('id');
  }
  const named = new Map<Element, string>();
  for (const link of root.querySelectorAll('a[href]')) {
    const name = fragmentOf(link.getAttribute('href') ?? '', url);
    const target = name === null ? undefined : targets.get(name);
    if (!target) continue;
    const id = named.get(target) ?? `${PREFIX}${named.size + 1}`;
    named.set(target, id);
    target.id = id;
    link.setAttribute('href', `#${id}`);
  }
}

/** The part behind `#` of a link to the page itself; null for every other link. */
function fragmentOf(href: string, url: string): string | null {
  if (!URL.canParse(href, url)) return null;
  const address = new URL(href, url);
  const fragment = address.hash.slice(1);
  address.hash = '';
  const page = URL.canParse(url) ? new URL(url) : null;
  if (page) page.hash = '';
  if (!fragment || address.href !== page?.href) return null;
  try {
    return decodeURIComponent(fragment);
  } catch (error) {
    console.debug('Lede: a link of this page has a broken fragment', error);
    return fragment;
  }
}
