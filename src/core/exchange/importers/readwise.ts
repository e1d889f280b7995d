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
    const { note, tags } = splitInlineTags(row('note'));
    collector.highlight(draft, {
      exact: row('highlight'),
      note,
      tags: readTags([...row('tags').split(','), ...tags]),
      colour: readColour(row('color')),
      createdAt,
    });
  },
};

/** A note that begins with words like `.tag` tags its highlight: https://docs.readwise.io/readwise/docs/faqs/action-tags */
const INLINE_TAGS = /^(?:\.\p{L}[\p{L}\p{N}_-]*(?:\s+|$))+/u;

function splitInlineTags(note: string): { readonly note: string; readonly tags: readonly string[] } {
  const [words = ''] = INLINE_TAGS.exec(note.trimStart()) ?? [];
  const tags = words.split(/\s+/).filter((word) => word !== '');
  return {
    note: note.trimStart().slice(words.length),
    tags: tags.map((tag) => tag.slice(1).replaceAll('_', ' ')),
  };
}
