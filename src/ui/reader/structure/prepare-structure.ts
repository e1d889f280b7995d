/** What is said in an article before the name of a film or post from elsewhere (`core/article/embeds.ts`). */
const EMBED_SIGN = '▶ ';

/** Addresses of single posts, with which a quoted post ends. */
const POST =
  /^https:\/\/(?:(?:www\.|mobile\.)?(?:twitter|x)\.com\/[^/]+\/status\/|(?:www\.)?instagram\.com\/(?:p|reel)\/|(?:www\.|m\.)?weibo\.c(?:om|n)\/|bsky\.app\/profile\/)/;

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
    if (last && POST.test(last.href)) markCard(quote, last, 'post');
  }
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
  card.dataset.host = link.hostname.replace(/^www\./, '');
  for (const each of card.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
    each.target = '_blank';
    each.rel = 'noopener noreferrer';
  }
}
