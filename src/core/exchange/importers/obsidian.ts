import { list, object, string, strings } from '@/core/json-values';
import { readTime } from './fields';
import type { ImportJob, JsonImporter } from './importer';

/** The highlights that Obsidian Web Clipper exports: `[{ url, title?, highlights: [{ text, timestamp?, notes? }] }]`. */
export const obsidianImporter: JsonImporter = {
  format: 'obsidian',
  matches: (value) => Array.isArray(value) && value.some(isPage),
  *read(value, job) {
    const pages = list(value);
    for (const [index, page] of pages.entries()) {
      yield index / pages.length;
      readPage(page, index, job);
    }
  },
};

function isPage(value: unknown): boolean {
  const page = object(value);
  return typeof page?.url === 'string' && Array.isArray(page.highlights);
}

function readPage(value: unknown, index: number, { collector, now }: ImportJob): void {
  const page = object(value);
  if (!page || !isPage(value)) {
    collector.skipped.add('broken', `[${index}]`);
    return;
  }
  const highlights = list(page.highlights).map(object);
  const savedAt = readTime(highlights[0]?.timestamp, now);
  const draft = collector.article({ url: string(page.url), title: string(page.title), savedAt });
  if (!draft) return;
  for (const highlight of highlights) {
    collector.highlight(draft, {
      exact: string(highlight?.text),
      note: strings(highlight?.notes).join('\n\n'),
      createdAt: readTime(highlight?.timestamp, now),
    });
  }
}
