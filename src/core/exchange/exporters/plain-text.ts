import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';
import { exportedHighlights, oneLine } from '@/core/exchange/exporters/highlights';
import { safeFileName } from '@/core/exchange/file-name';
import type { ExportBundle, ExportLabels } from '@/core/exchange/types';

/**
 * One text file an article, in the form its readers keep: the count line, the paragraphs one a line, the
 * title, the address. Highlights, where there are any, follow after a blank line. No final line break.
 */
export const plainTextExporter = makeExporter('text', (bundles, { labels }) => {
  const taken = new Set<string>();
  return eachArticle(bundles, (bundle) => ({
    name: safeFileName(bundle.article.title, 'txt', taken),
    type: 'text/plain',
    contents: [...articleLines(bundle, labels), ...highlightLines(bundle, labels)].join('\n'),
  }));
});

function articleLines({ article, content }: ExportBundle, labels: ExportLabels): string[] {
  return [
    labels.countLine(article),
    ...content.text.split('\n').filter((line) => line.trim() !== ''),
    `${labels.title}${labels.colon}${oneLine(article.title)}`,
    `${labels.address}${labels.colon}${article.url}`,
  ];
}

function highlightLines(bundle: ExportBundle, labels: ExportLabels): string[] {
  const highlights = exportedHighlights(bundle);
  if (highlights.length === 0) return [];
  return [
    '',
    labels.highlights,
    ...highlights.flatMap(({ quote, note, tags, link }) => [
      '',
      quote,
      ...(note ? [`${labels.note}${labels.colon}${note}`] : []),
      ...(tags ? [tags] : []),
      `${labels.passage}${labels.colon}${link}`,
    ]),
  ];
}
