import type { Article } from '@/core/article/types';
import { dateParts } from '@/core/exchange/citation';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';
import { oneLine } from '@/core/exchange/exporters/highlights';

/** One RIS file for all articles: tag, two spaces, hyphen, space, value; lines end with CR LF. */
export const risExporter = makeExporter('ris', function* (bundles, { now }) {
  const records = yield* eachArticle(bundles, ({ article }) => record(article));
  const type = 'application/x-research-info-systems';
  return [{ name: exportName(bundles, now, 'ris'), type, contents: records.join('\r\n') }];
});

function record({
  title,
  authors,
  source,
  published,
  savedAt,
  url,
  lang,
  tags = [],
  note = '',
}: Article): string {
  const day = published ? dateParts(published) : null;
  const fields: (readonly [tag: string, value: string])[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((author) => ['AU', author] as const),
    ['T2', source ?? ''],
    ['PY', day ? String(day[0]) : ''],
    ['DA', day ? slashed(day) : ''],
    ['UR', url],
    ['Y2', slashed(dateParts(new Date(savedAt).toISOString()) ?? [])],
    ['LA', lang],
    ...tags.map((tag) => ['KW', tag] as const),
    ['N1', note],
  ];
  // A value cannot hold a line break: the next line would be a field of its own.
  const lines = fields.map(([tag, value]) => [tag, oneLine(value)]).filter(([, value]) => value !== '');
  return [...lines.map(([tag, value]) => `${tag}  - ${value}`), 'ER  - ', ''].join('\r\n');
}

/** `2026/03/14`. */
function slashed(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('/');
}
