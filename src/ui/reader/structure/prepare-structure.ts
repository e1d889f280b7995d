/** What is said in an article before the name of a film or post from elsewhere (`core/article/embeds.ts`). */
const EMBED_SIGN = '▶ ';

/** Where single posts are, with whose address a quoted post ends: the site, and a part of the path. */
const POSTS: Readonly<Record<string, string>> = {
  'x.com': '/status/',
  'twitter.com': '/status/',
  'mobile.twitter.com': '/status/',
  'instagram.com': '/',
  'weibo.com': '/',
  'm.weibo.cn': '/',
  'bsky.app': '/post/',
};

/**
 * Prepares what gets tools of its own later, while no range points into it yet: code stands in a box, formulas in
 * a host for their drawing, and what comes from elsewhere is marked as a card. Adds no text.
 */
export function prepareStructure(content: DocumentFragment): void {
  for (const pre of content.querySelectorAll('pre')) boxIn(pre, 'div', 'code-box');
  for (const code of content.querySelectorAll<HTMLElement>('code[data-tex]')) {
    boxIn(code, 'span', code.dataset.tex === 'display' ? 'formula-block' : 'formula');
  }
  for (const link of content.querySelectorAll<HTMLAnchorElement>('figure > figcaption > a:only-child')) {
    if (link.textContent.startsWith(EMBED_SIGN)) markCard(link.closest('figure'), link, 'embed');
  }
  for (const quote of content.querySelectorAll('blockquote')) {
    const last = [...quote.querySelectorAll('a')].at(-1);
    if (last && isPost(last)) markCard(quote, last, 'post');
  }
}

function isPost(link: HTMLAnchorElement): boolean {
  const path = POSTS[hostOf(link)];
  return path !== undefined && link.pathname.length > 1 && link.pathname.includes(path);
}

function hostOf(link: HTMLAnchorElement): string {
  return link.hostname.replace(/^www\./, '');
}

function boxIn(element: HTMLElement, tag: 'div' | 'span', role: string): void {
  const box = element.ownerDocument.createElement(tag);
  box.dataset.role = role;
  element.replaceWith(box);
  box.append(element);
}

/** The original opens beside the article: whoever comes back finds the place. */
function markCard(card: HTMLElement | null, link: HTMLAnchorElement, role: string): void {
  if (!card) return;
  card.dataset.role = role;
  // A film without a title is called by its site already.
  card.dataset.host = link.textContent.includes(hostOf(link)) ? '' : hostOf(link);
  for (const each of card.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    each.target = '_blank';
    each.rel = 'noopener noreferrer';
  }
}
