import { stringify } from 'yaml';
import type { Article } from '@/core/article/types';
import { oneLine } from '@/core/exchange/exporters/highlights';

/**
 * Unknown facts are left out. Every string is quoted, so that a title such as `no` or `12:30` stays a
 * string in readers of YAML 1.1 too.
 */
export function frontMatter(article: Article): string {
  const { cjk, words, units } = article.count;
  const facts = {
    title: oneLine(article.title),
    url: article.url,
    ...(article.authors.length > 0 && { authors: article.authors }),
    ...(article.source && { source: article.source }),
    ...(article.published && { published: article.published }),
    saved: new Date(article.savedAt).toISOString(),
    lang: article.lang,
    // The same choice as on screen: 字 where the text is mostly CJK, words elsewhere.
    ...(cjk >= words ? { characters: units } : { words: cjk + words }),
    ...(article.tags && article.tags.length > 0 && { tags: article.tags.map(obsidianTag) }),
    ...(article.note && { note: article.note }),
  };
  const yaml = stringify(facts, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return `---\n${yaml}---`;
}

/** Obsidian takes no spaces in a tag: https://help.obsidian.md/tags#Tag+format */
function obsidianTag(tag: string): string {
  return tag.replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-');
}
