import { readColour, readTags, readTime } from './fields';
import type { TableImporter } from './importer';

/**
 * Readwise highlights as CSV, in the columns of its export (`Highlight, Book Title, Book Author, Amazon Book ID, Note,
 * Color, Tags, Location Type, Location, Highlighted at, Document tags`) and of its import (`Highlight, Title, Author,
 * URL, Note, Location, Date`). Its own export has no addresses: what has none is left out and counted.
 */
export const readwiseImporter: TableImporter = {
  format: 'readwise',
  matches: (columns) => columns.has('highlight') && (columns.has('book title') || columns.has('title')),
  readRow: (row, { collector, now }) => {
    const author = row('book author') || row('author');
    const createdAt = readTime(row('highlighted at') || row('date'), now);
    const draft = collector.article({
      url: row('url') || row('source url') || row('source_url'),
      title: row('book title') || row('title'),
      ...(author !== '' && { authors: [author] }),
      tags: readTags(row('document tags').split(',')),
      savedAt: createdAt,
    });
    if (!draft) return;
    collector.highlight(draft, {
      exact: row('highlight'),
      note: row('note'),
      tags: readTags(row('tags').split(',')),
      colour: readColour(row('color')),
      createdAt,
    });
  },
};
