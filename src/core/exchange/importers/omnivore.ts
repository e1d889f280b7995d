import { list, object, string } from '@/core/json-values';
import { readPublished, readTags, readTime } from './fields';
import type { ImportJob, JsonImporter, TextImporter } from './importer';

/**
 * The `metadata_*.json` of an Omnivore archive. Its copies of the pages are not read: they are whole web pages, and
 * opening the original gives a better text.
 */
export const omnivoreImporter: JsonImporter = {
  format: 'omnivore',
  matches: (value) => Array.isArray(value) && value.some(isItem),
  *read(value, job) {
    const items = list(value);
    for (const [index, item] of items.entries()) {
      yield index / items.length;
      readItem(item, index, job);
    }
  },
};

function isItem(value: unknown): boolean {
  const item = object(value);
  return typeof item?.slug === 'string' && typeof item.url === 'string' && 'savedAt' in item;
}

function readItem(value: unknown, index: number, { collector, now }: ImportJob): void {
  const item = object(value);
  if (!item || !isItem(value)) {
    collector.skipped.add('broken', `[${index}]`);
    return;
  }
  const labels = list(item.labels).map((label) => object(label)?.name ?? label);
  const author = string(item.author);
  const draft = collector.article({
    url: string(item.url),
    title: string(item.title),
    ...(author !== '' && { authors: [author] }),
    published: readPublished(item.publishedAt),
    tags: readTags(labels),
    savedAt: readTime(item.savedAt, now),
    isArchived: item.state === 'Archived',
    // In percent there.
    progress: typeof item.readingProgress === 'number' ? item.readingProgress / 100 : 0,
  });
  if (draft) collector.named.set(string(item.slug), draft);
}

const LABEL_LINE = /^#\S/;

/**
 * `highlights/<slug>.md` of the same archive, which names its article by the file's name only. A highlight is a quoted
 * block, then its labels as `#label #other`, then its note.
 */
export const omnivoreHighlights: TextImporter = {
  format: 'omnivore',
  matches: (text, { file, collector }) => /^> /m.test(text) && collector.named.has(slugOf(file)),
  *read(text, { collector, file }) {
    const draft = collector.named.get(slugOf(file));
    if (!draft) return;
    // A further paragraph of the same quote follows without a blank line.
    for (const part of text.split(/\n\n(?=> )/)) {
      const [quote = '', ...rest] = part.split('\n\n');
      const labels = LABEL_LINE.test(rest[0] ?? '') ? (rest.shift() ?? '') : '';
      collector.highlight(draft, {
        exact: quote.replace(/^> ?/gm, '').trim(),
        tags: readTags(labels.split(/(?:^|\s)#/)),
        note: rest.join('\n\n').trim(),
      });
      yield 0;
    }
  },
};

function slugOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  return /\.md$/i.test(name) ? name.slice(0, -3) : '';
}
