import { articleSection } from '@/core/exchange/exporters/article-section';
import { build } from '@/core/exchange/exporters/build-element';
import { oneLine } from '@/core/exchange/exporters/highlights';
import { xmlFile } from '@/core/exchange/exporters/xml';
import type { ExportBundle, ExportContext } from '@/core/exchange/types';

/** A chapter of a book: a file of XHTML. */
export interface Chapter {
  readonly id: string;
  readonly xhtml: string;
  readonly hasMath: boolean;
}

const XHTML = 'http://www.w3.org/1999/xhtml';
const EPUB = 'http://www.idpf.org/2007/ops';

export function chapter(bundle: ExportBundle, id: string, context: ExportContext): Chapter {
  const { lang, dir, title } = bundle.article;
  const document = xhtmlDocument(context.document, oneLine(title), { lang, dir });
  const section = articleSection(document, bundle, context);
  section.removeAttribute('lang');
  tameForBook(section);
  document.querySelector('body')?.append(section);
  return { id, xhtml: xmlFile(document), hasMath: section.querySelector('math') !== null };
}

/** An empty XHTML document with its head. */
export function xhtmlDocument(
  owner: Document,
  title: string,
  { lang, dir }: { readonly lang: string; readonly dir: string },
): XMLDocument {
  const document = owner.implementation.createDocument(XHTML, 'html');
  const root = document.documentElement;
  root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:epub', EPUB);
  root.setAttribute('lang', lang);
  root.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', lang);
  root.setAttribute('dir', dir);
  root.append(
    build(
      document,
      'head',
      {},
      build(document, 'title', {}, title || 'Lede'),
      build(document, 'link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
    ),
    build(document, 'body'),
  );
  return document;
}

/** What XHTML does not know any more, and what pictures and links leave behind. */
const NOT_FOR_BOOKS = ['width', 'height', 'target'];

/** Pictures from the network are not allowed in a book: their words stay. Addresses that are none lose their link. */
function tameForBook(root: Element): void {
  for (const image of root.querySelectorAll('img')) {
    const alt = image.getAttribute('alt')?.trim() ?? '';
    image.replaceWith(alt === '' ? '' : `[${alt}]`);
  }
  for (const link of root.querySelectorAll('a[href]')) tameLink(link, root);
  for (const name of NOT_FOR_BOOKS) {
    for (const element of root.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }
  for (const element of root.querySelectorAll('figure, p')) {
    if (element.textContent?.trim() === '' && element.children.length === 0) element.remove();
  }
}

/** Browsers follow addresses with spaces and the like; books need them as the standard writes them. */
function tameLink(link: Element, root: Element): void {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#')) {
    const hasTarget = [...root.querySelectorAll('[id]')].some(({ id }) => id === href.slice(1));
    if (!hasTarget) link.removeAttribute('href');
  } else if (URL.canParse(href)) link.setAttribute('href', new URL(href).href);
  else link.removeAttribute('href');
}
