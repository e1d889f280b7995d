import { list } from '@/core/json-values';
import { readTags, readTime } from './fields';
import type { TableImporter } from './importer';

/** Folders that every account has; any other is the person's own and becomes a tag. */
const OWN_FOLDERS: ReadonlySet<string> = new Set(['', 'unread', 'archive', 'starred']);

/** Instapaper's `URL,Title,Selection,Folder,Timestamp,Tags`; older files have no tags. They stand as a JSON list. */
export const instapaperImporter: TableImporter = {
  format: 'instapaper',
  matches: (columns) => columns.has('url') && columns.has('selection') && columns.has('folder'),
  readRow: (row, { collector, now }) => {
    const folder = row('folder');
    const name = folder.toLowerCase();
    collector.article({
      url: row('url'),
      title: row('title'),
      tags: readTags([...tagsOf(row('tags')), ...(OWN_FOLDERS.has(name) ? [] : [folder])]),
      note: row('selection'),
      savedAt: readTime(row('timestamp'), now),
      isArchived: name === 'archive',
      isFavourite: name === 'starred',
    });
  },
};

function tagsOf(cell: string): readonly unknown[] {
  if (!cell.startsWith('[')) return cell.split(',');
  try {
    return list(JSON.parse(cell));
  } catch (cause) {
    // Not JSON after all: then they are words between commas, in brackets.
    if (cause instanceof SyntaxError) return cell.replace(/^\[|\]$/g, '').split(',');
    throw cause;
  }
}
