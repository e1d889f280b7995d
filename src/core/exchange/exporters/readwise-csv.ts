import Papa from 'papaparse';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';
import { inReadingOrder, oneLine } from '@/core/exchange/exporters/highlights';
import type { ExportBundle } from '@/core/exchange/types';

/** The columns that Readwise imports: https://docs.readwise.io/readwise/docs/importing-highlights/csv-import */
const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/**
 * What a spreadsheet would run as a formula, full-width forms included, gets an apostrophe before it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** One CSV for all highlights, as Readwise reads it (without a byte order mark, which would become part of the first column’s name); tags stand in the note as Readwise's `.tag`s. */
export const readwiseExporter = makeExporter('readwise', function* (bundles, { now }) {
  const lines = yield* eachArticle(bundles, (bundle) => csv(rows(bundle)));
  const contents = [csv([[...COLUMNS]]), ...lines].join('');
  return [{ name: exportName(bundles, now, 'csv'), type: 'text/csv', contents }];
});

/** Each row with its line end. */
function csv(data: string[][]): string {
  return data.length === 0 ? '' : `${Papa.unparse(data, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}

function rows({ article, highlights }: ExportBundle): string[][] {
  return inReadingOrder(highlights).map(({ quote, note, tags = [], createdAt }, index) => [
    oneLine(quote.exact),
    oneLine(article.title),
    article.authors.join(', '),
    article.url,
    [tags.map((tag) => `.${tag.replace(/\s+/g, '_')}`).join(' '), note.trim()].filter(Boolean).join('\n'),
    String(index + 1),
    new Date(createdAt).toISOString(),
  ]);
}
