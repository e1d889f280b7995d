import { build } from '@/core/exchange/exporters/build-element';
import { type Chapter, xhtmlDocument } from '@/core/exchange/exporters/epub-chapter';
import { oneLine } from '@/core/exchange/exporters/highlights';
import { xmlElement, xmlFile } from '@/core/exchange/exporters/xml';
import type { ExportBundle, ExportContext } from '@/core/exchange/types';

const CONTAINER = 'urn:oasis:names:tc:opendocument:xmlns:container';
const OPF = 'http://www.idpf.org/2007/opf';
const DC = 'http://purl.org/dc/elements/1.1/';

/** Says where the package document is. */
export function containerXml(owner: Document): string {
  const document = owner.implementation.createDocument(CONTAINER, 'container');
  const type = 'application/oebps-package+xml';
  const file = xmlElement(document, CONTAINER, 'rootfile', {
    'full-path': 'OEBPS/content.opf',
    'media-type': type,
  });
  document.documentElement.setAttribute('version', '1.0');
  document.documentElement.append(xmlElement(document, CONTAINER, 'rootfiles', {}, file));
  return xmlFile(document);
}

/** The book's facts, its files and their order. */
export function packageDocument(
  bundles: readonly ExportBundle[],
  chapters: readonly Chapter[],
  title: string,
  context: ExportContext,
): string {
  const document = context.document.implementation.createDocument(OPF, 'package');
  const root = document.documentElement;
  root.setAttribute('version', '3.0');
  root.setAttribute('unique-identifier', 'id');
  const item = (attributes: Readonly<Record<string, string>>) =>
    xmlElement(document, OPF, 'item', attributes);
  const xhtml = 'application/xhtml+xml';
  root.append(
    metadata(document, bundles, title, context.now),
    xmlElement(
      ...([document, OPF, 'manifest', {}] as const),
      item({ id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' }),
      item({ id: 'style', href: 'style.css', 'media-type': 'text/css' }),
      ...chapters.map(({ id, hasMath }) =>
        item({ id, href: `${id}.xhtml`, 'media-type': xhtml, ...(hasMath && { properties: 'mathml' }) }),
      ),
    ),
    xmlElement(
      ...([document, OPF, 'spine', {}] as const),
      ...chapters.map(({ id }) => xmlElement(document, OPF, 'itemref', { idref: id })),
    ),
  );
  return xmlFile(document);
}

function metadata(document: Document, bundles: readonly ExportBundle[], title: string, now: Date): Element {
  const dc = (name: string, text: string, attributes = {}) =>
    xmlElement(document, DC, `dc:${name}`, attributes, text);
  const authors = new Set(bundles.flatMap(({ article }) => article.authors.map(oneLine)).filter(Boolean));
  const languages = new Set(bundles.map(({ article }) => article.lang));
  const second = `${now.toISOString().slice(0, 19)}Z`;
  return xmlElement(
    ...([document, OPF, 'metadata', {}] as const),
    dc('identifier', `urn:lede:${bundles[0]?.article.id ?? ''}:${now.getTime()}`, { id: 'id' }),
    dc('title', title),
    ...[...languages].map((lang) => dc('language', lang)),
    ...[...authors].map((author) => dc('creator', author)),
    xmlElement(document, OPF, 'meta', { property: 'dcterms:modified' }, second),
  );
}

/** The table of contents. */
export function navigation(
  bundles: readonly ExportBundle[],
  chapters: readonly Chapter[],
  { document: owner, labels }: ExportContext,
): string {
  const { lang = 'en', dir = 'ltr' } = bundles[0]?.article ?? {};
  const document = xhtmlDocument(owner, labels.contents, { lang, dir });
  const entries = bundles.map(({ article }, index) =>
    build(
      document,
      'li',
      {},
      build(document, 'a', { href: `${chapters[index]?.id}.xhtml` }, oneLine(article.title) || article.url),
    ),
  );
  const nav = build(
    document,
    'nav',
    {},
    build(document, 'h1', {}, labels.contents),
    build(document, 'ol', {}, ...entries),
  );
  nav.setAttributeNS('http://www.idpf.org/2007/ops', 'epub:type', 'toc');
  document.querySelector('body')?.append(nav);
  return xmlFile(document);
}
