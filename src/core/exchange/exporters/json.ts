import { rootText } from '@/core/annotation/text-range';
import { toWebAnnotation } from '@/core/annotation/web-annotation';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';
import { jsonItem, jsonWithList } from '@/core/exchange/exporters/json-list';
import type { ExportBundle, ExportContext } from '@/core/exchange/types';

/** Grows by one with every change that an older importer would misread. */
const VERSION = 1;

/**
 * One file for all articles, named by its title where it is only one, complete: what an importer needs to restore them (`article`, `content`,
 * `highlights`, as stored) and the same highlights as W3C annotations for other tools.
 */
export const jsonExporter = makeExporter('json', function* (bundles, context) {
  const entries = yield* eachArticle(bundles, (bundle) => jsonItem(articleEntry(bundle, context)));
  const library = {
    format: 'lede',
    version: VERSION,
    exportedAt: context.now.toISOString(),
    articles: [],
  };
  const name = exportName(bundles, context.now, 'json');
  return [{ name, type: 'application/json', contents: jsonWithList(library, 'articles', 1, entries) }];
});

/** Pictures are not in the file, so neither is their size. */
function articleEntry({ article: stored, content, highlights }: ExportBundle, { render }: ExportContext) {
  const { imageBytes: _size, ...article } = stored;
  const readerText = highlights.length > 0 ? rootText(render(content.html)) : '';
  const annotations = highlights.map((highlight) => toWebAnnotation(highlight, article, readerText));
  return { article, content, highlights, annotations };
}
