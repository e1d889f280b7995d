import { readLinksInSteps } from '@/core/exchange/parse-links';
import type { Draft } from './facts';
import { readTags, readTime } from './fields';
import type { TextImporter } from './importer';

/**
 * Bookmarks in Netscape's format, which every browser and Raindrop write. The innermost folder becomes a tag, unless
 * it is one that the browser itself put there.
 */
export const bookmarksImporter: TextImporter = {
  format: 'bookmarks',
  matches: (text) => /^\s*<!doctype\s+netscape-bookmark-file/i.test(text.slice(0, 1000)),
  *read(text, { collector, now }) {
    const folders: string[] = [];
    let next = '';
    let last: Draft | null = null;
    for (const token of yield* readLinksInSteps(text)) {
      if (token.type === 'heading') next = isBrowsersOwn(token.attribute) ? '' : token.text;
      if (token.type === 'open') folders.push(next);
      if (token.type === 'close') folders.pop();
      if (token.type === 'description' && last) {
        collector.article({ url: last.facts.url, note: token.text });
      }
      last = null;
      if (token.type !== 'link') continue;
      const { attribute } = token;
      last = collector.article({
        url: attribute('href'),
        title: token.text,
        tags: readTags([...attribute('tags').split(','), folders.at(-1) ?? '']),
        savedAt: readTime(attribute('add_date'), now),
      });
    }
  },
};

/** The title of the whole file has no date; the bars have a mark. */
function isBrowsersOwn(attribute: (name: string) => string): boolean {
  return (
    attribute('personal_toolbar_folder') !== '' ||
    attribute('unfiled_bookmarks_folder') !== '' ||
    attribute('add_date') === ''
  );
}
