import { withoutHidden } from '@/core/article/hidden-blocks';
import { build } from '@/core/exchange/exporters/build-element';
import { exportedHighlights, inReadingOrder, oneLine } from '@/core/exchange/exporters/highlights';
import { markPassages } from '@/core/exchange/exporters/mark-passages';
import type { ExportBundle, ExportContext } from '@/core/exchange/types';

/**
 * An article as HTML and EPUB show it: title, origin, count line, the text with its passages marked, the note on the
 * article, and the list of highlights. The nodes belong to `document`.
 */
export function articleSection(
  document: Document,
  bundle: ExportBundle,
  { labels, render }: ExportContext,
): HTMLElement {
  const { article, content, highlights } = bundle;
  const body = render(content.html);
  markPassages(body, highlights);
  const { title, authors, source, published, url, lang, dir, note } = article;
  const origin = [source, authors.join(', '), published?.slice(0, 10)].filter(Boolean).join(' · ');
  return build(
    document,
    'section',
    { lang, dir },
    build(document, 'h1', {}, oneLine(title)),
    build(
      document,
      'p',
      { class: 'origin' },
      origin && `${origin} · `,
      build(document, 'a', { href: url }, url),
    ),
    build(document, 'p', { class: 'count' }, labels.countLine(article)),
    note?.trim() ? build(document, 'p', { class: 'note' }, note) : null,
    document.importNode(withoutHidden(body, content.hidden), true),
    highlightList(document, bundle, labels),
  );
}

function highlightList(
  document: Document,
  bundle: ExportBundle,
  labels: ExportContext['labels'],
): Node | null {
  const exported = exportedHighlights(bundle);
  if (exported.length === 0) return null;
  const colours = inReadingOrder(bundle.highlights).map(({ colour }) => colour);
  const items = exported.map(({ quote, note, tags, link }, index) =>
    build(
      document,
      'li',
      {},
      build(document, 'blockquote', {}, build(document, 'mark', { class: colours[index] ?? null }, quote)),
      note ? build(document, 'p', { class: 'note' }, note) : null,
      tags ? build(document, 'p', { class: 'tags' }, tags) : null,
      build(document, 'p', {}, build(document, 'a', { href: link }, labels.passage)),
    ),
  );
  return build(
    document,
    'aside',
    { class: 'highlights' },
    build(document, 'h2', {}, labels.highlights),
    build(document, 'ol', {}, ...items),
  );
}
