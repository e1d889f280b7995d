import { readTags, readTime } from './fields';
import type { TableImporter } from './importer';

/** What Raindrop calls the place of what lies nowhere. */
const NO_FOLDER = /^(?:unsorted)?$/i;

/**
 * Raindrop's `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`. Highlights stand one a line,
 * some with a line `Note:` behind them. The excerpt is the site's own description and is left out.
 */
export const raindropImporter: TableImporter = {
  format: 'raindrop',
  matches: (columns) => columns.has('url') && columns.has('folder') && columns.has('created'),
  readRow: (row, { collector, now }) => {
    const folder = row('folder');
    const savedAt = readTime(row('created'), now);
    const draft = collector.article({
      url: row('url'),
      title: row('title'),
      note: row('note'),
      tags: readTags([...row('tags').split(','), ...(NO_FOLDER.test(folder) ? [] : [folder])]),
      savedAt,
      isFavourite: row('favorite') === 'true',
    });
    if (!draft || row('highlights') === '') return;
    for (const { exact, note } of highlightsOf(row('highlights'))) {
      collector.highlight(draft, { exact, note, createdAt: savedAt });
    }
  },
};

function highlightsOf(cell: string): { exact: string; note: string }[] {
  const found: { exact: string; note: string }[] = [];
  for (const line of cell.split(/\r?\n/)) {
    const note = /^note:(.*)$/is.exec(line)?.[1]?.trim();
    const last = found.at(-1);
    if (note !== undefined && last) last.note = [last.note, note].filter((one) => one).join('\n');
    else if (line.trim() !== '') found.push({ exact: line.replace(/^Highlight:\s*/i, '').trim(), note: '' });
  }
  return found;
}
