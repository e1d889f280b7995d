import { rootText } from '@/core/annotation/text-range';
import { toWebAnnotation } from '@/core/annotation/web-annotation';
import { exportName } from '@/core/exchange/exporters/export-name';
import { inReadingOrder } from '@/core/exchange/exporters/highlights';
import type { ExportBundle, ExportContext, Exporter } from '@/core/exchange/types';

/** All highlights as one collection of https://www.w3.org/TR/annotation-model/#annotation-collection, in JSON-LD. */
export const annotationsExporter: Exporter = {
  format: 'annotations',
  export: (bundles, context) => {
    const items = bundles.flatMap((bundle) => annotationsOf(bundle, context));
    const id = `urn:lede:export:${context.now.toISOString()}`;
    const page = { id: `${id}:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items };
    const collection = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...{ id, type: 'AnnotationCollection', label: context.labels.highlights },
      generated: context.now.toISOString(),
      total: items.length,
      // The standard wants at least one annotation on a page.
      ...(items.length > 0 && { first: page }),
    };
    return [
      {
        name: exportName(bundles, context.now, 'jsonld'),
        type: 'application/ld+json',
        contents: `${JSON.stringify(collection, null, 2)}\n`,
      },
    ];
  },
};

/** The context stands once, at the head; the title goes along, for a reader of the file has only the address else. */
function annotationsOf({ article, content, highlights }: ExportBundle, { render }: ExportContext) {
  if (highlights.length === 0) return [];
  const readerText = rootText(render(content.html));
  return inReadingOrder(highlights).map((highlight) => {
    const { '@context': _context, target, ...annotation } = toWebAnnotation(highlight, article, readerText);
    return { ...annotation, target: { ...target, 'dcterms:title': article.title } };
  });
}
