import { stableId } from '@/core/exchange/stable-id';
import { list, object, string, strings } from '@/core/json-values';
import { readTags, readTime } from './fields';
import type { ImportJob, JsonImporter } from './importer';

/**
 * Annotations of Hypothesis: the rows of its API (https://h.readthedocs.io/en/latest/api-reference/v1/) or the JSON file
 * of its client, which has the same rows under `annotations`. Replies belong to other people's notes and are left out.
 */
export const hypothesisImporter: JsonImporter = {
  format: 'hypothesis',
  matches: (value) => rowsOf(value).some(isRow),
  *read(value, job) {
    const rows = rowsOf(value);
    for (const [index, row] of rows.entries()) {
      yield index / rows.length;
      readAnnotation(row, index, job);
    }
  },
};

function rowsOf(value: unknown): readonly unknown[] {
  const file = object(value);
  return Array.isArray(value) ? value : list(file?.rows ?? file?.annotations);
}

function isRow(value: unknown): boolean {
  const row = object(value);
  return typeof row?.uri === 'string' && ('target' in row || 'text' in row);
}

function readAnnotation(value: unknown, index: number, { collector, now }: ImportJob): void {
  const row = object(value);
  if (!row || !isRow(value)) {
    collector.skipped.add('broken', `[${index}]`);
    return;
  }
  if (list(row.references).length > 0) {
    collector.skipped.add('reply', string(row.text));
    return;
  }
  const quote = list(row.target)
    .flatMap((target) => list(object(target)?.selector))
    .map(object)
    .find((selector) => selector?.type === 'TextQuoteSelector');
  const createdAt = readTime(row.created, now);
  const own = { note: string(row.text), tags: readTags(strings(row.tags)) };
  const [title] = strings(object(row.document)?.title);
  const draft = collector.article({
    url: string(row.uri),
    ...(title !== undefined && { title }),
    savedAt: createdAt,
    ...(!quote && own),
  });
  if (!draft || !quote) return;
  collector.highlight(draft, {
    ...(typeof row.id === 'string' && { id: stableId('hypothesis', row.id) }),
    exact: string(quote.exact),
    prefix: string(quote.prefix),
    suffix: string(quote.suffix),
    ...own,
    createdAt,
    updatedAt: readTime(row.updated, now),
  });
}
