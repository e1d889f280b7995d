import { readLinksInSteps } from '@/core/exchange/parse-links';
import { readTags, readTime } from './fields';
import type { ImportJob, TableImporter, TextImporter } from './importer';

/** Pocket's last export: `title,url,time_added,tags,status` with tags between bars. */
export const pocketImporter: TableImporter = {
  format: 'pocket',
  matches: (columns) => columns.has('url') && columns.has('time_added'),
  readRow: (row, job) =>
    readItem(job, {
      url: row('url'),
      title: row('title'),
      added: row('time_added'),
      tags: row('tags').split(/[|,]/),
      isArchived: row('status') === 'archive',
    }),
};

/** The older `ril_export.html`: a list under "Unread" and one under "Read Archive". */
export const pocketHtmlImporter: TextImporter = {
  format: 'pocket',
  matches: (text) => /^\s*</.test(text) && text.slice(0, 50_000).toLowerCase().includes(' time_added='),
  *read(text, job) {
    let isArchived = false;
    for (const token of yield* readLinksInSteps(text)) {
      if (token.type === 'heading') isArchived = /archive/i.test(token.text);
      if (token.type !== 'link') continue;
      const { text: title, attribute } = token;
      const tags = attribute('tags').split(',');
      readItem(job, { url: attribute('href'), title, added: attribute('time_added'), tags, isArchived });
    }
  },
};

interface Item {
  readonly url: string;
  readonly title: string;
  readonly added: string;
  readonly tags: readonly string[];
  readonly isArchived: boolean;
}

function readItem({ collector, now }: ImportJob, { url, title, added, tags, isArchived }: Item): void {
  collector.article({ url, title, tags: readTags(tags), savedAt: readTime(added, now), isArchived });
}
