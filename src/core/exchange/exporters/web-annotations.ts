import { rootText } from '@/core/annotation/text-range';
import { toWebAnnotation } from '@/core/annotation/web-annotation';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';
import { inReadingOrder } from '@/core/exchange/exporters/highlights';
import { jsonItem, jsonWithList } from '@/core/exchange/exporters/json-list';
import type { ExportBundle, ExportContext } from '@/core/exchange/types';

/** All highlights as one collection of https://www.w3.org/TR/annotation-model/#annotation-collection, in JSON-LD. */
export const annotationsExporter = makeExporter('annotations', function* (bundles, context) {
  const made = yield* eachArticle(bundles, (bundle) => annotationsOf(bundle, context).map(jsonItem));
  const items = made.flat();
  const id = `urn:lede:export:${context.now.toISOString()}`;
  const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: [] };
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id, type: 'AnnotationCollection', label: context.labels.highlights },
    generated: context.now.toISOString(),
    total: items.length,
    // The standard wants at least one annotation on a page.
    ...(items.length > 0 && { first: page }),
  };
  const contents = jsonWithList(collection, 'items', 2, items);
  return [{ name: exportName(bundles, context.now, 'jsonld'), type: 'application/ld+json', contents }];
});

/** The context stands once, at the head; the title goes along, for a reader of the file has only the address else. */
function annotationsOf({ article, content, highlights }: ExportBundle, { render }: ExportContext) {
  if (highlights.length === 0) return [];
  const readerText = rootText(render(content.html));
  return inReadingOrder(highlights).map((highlight) => {
    const { '@context': _context, target, ...annotation } = toWebAnnotation(highlight, article, readerText);
    return { ...annotation, target: { ...target, 'dcterms:title': article.title } };
  });
}
