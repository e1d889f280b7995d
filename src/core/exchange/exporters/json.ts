import { rootText } from '@/core/annotation/text-range';
import { toWebAnnotation } from '@/core/annotation/web-annotation';
import { exportName } from '@/core/exchange/exporters/export-name';
import type { ExportBundle, ExportContext, Exporter } from '@/core/exchange/types';

/** Grows by one with every change that an older importer would misread. */
const VERSION = 1;

/**
 * One file for all articles, named by its title where it is only one, complete: what an importer needs to restore them (`article`, `content`,
 * `highlights`, as stored) and the same highlights as W3C annotations for other tools.
 */
export const jsonExporter: Exporter = {
  format: 'json',
  export: (bundles, context) => {
    const exportedAt = context.now.toISOString();
    const library = {
      format: 'lede',
      version: VERSION,
      exportedAt,
      articles: bundles.map((bundle) => articleEntry(bundle, context)),
    };
    return [
      {
        name: exportName(bundles, context.now, 'json'),
        type: 'application/json',
        contents: `${JSON.stringify(library, null, 2)}\n`,
      },
    ];
  },
};

/** Pictures are not in the file, so neither is their size. */
function articleEntry({ article: stored, content, highlights }: ExportBundle, { render }: ExportContext) {
  const { imageBytes: _size, ...article } = stored;
  const readerText = highlights.length > 0 ? rootText(render(content.html)) : '';
  const annotations = highlights.map((highlight) => toWebAnnotation(highlight, article, readerText));
  return { article, content, highlights, annotations };
}
