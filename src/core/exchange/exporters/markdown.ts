import { stringify } from 'yaml';
import { withoutHidden } from '@/core/article/hidden-blocks';
import type { Article } from '@/core/article/types';
import { exportedHighlights, oneLine } from '@/core/exchange/exporters/highlights';
import { markdownBody } from '@/core/exchange/exporters/markdown-body';
import { escapeMarkdown, linkDestination } from '@/core/exchange/exporters/markdown-text';
import { safeFileName } from '@/core/exchange/file-name';
import type { ExportBundle, ExportContext, Exporter, ExportLabels } from '@/core/exchange/types';

/** One Markdown file an article: facts as YAML front matter, the body, then what was highlighted. */
export const markdownExporter: Exporter = {
  format: 'markdown',
  export: (bundles, context) => {
    const taken = new Set<string>();
    return bundles.map((bundle) => ({
      name: safeFileName(bundle.article.title, 'md', taken),
      type: 'text/markdown',
      contents: markdown(bundle, context),
    }));
  },
};

function markdown(bundle: ExportBundle, { labels, render }: ExportContext): string {
  const { article, content } = bundle;
  const parts = [
    frontMatter(article),
    `# ${escapeMarkdown(oneLine(article.title))}`,
    markdownBody(withoutHidden(render(content.html), content.hidden)),
    ...highlightSection(bundle, labels),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/**
 * Unknown facts are left out. Every string is quoted, so that a title such as `no` or `12:30` stays a
 * string in readers of YAML 1.1 too.
 */
function frontMatter(article: Article): string {
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
  };
  const yaml = stringify(facts, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return `---\n${yaml}---`;
}

function highlightSection(bundle: ExportBundle, labels: ExportLabels): string[] {
  const highlights = exportedHighlights(bundle);
  if (highlights.length === 0) return [];
  return [
    `## ${escapeMarkdown(labels.highlights)}`,
    ...highlights.flatMap(({ quote, note, tags, link }) => [
      `> ${escapeMarkdown(quote)}`,
      note && `${escapeMarkdown(labels.note)}${labels.colon}${noteText(note)}`,
      tags,
      `[${escapeMarkdown(labels.passage)}](${linkDestination(link)})`,
    ]),
  ];
}

/** Each line break of a run of white space as a hard one. */
function hardBreaks(space: string): string {
  return space.includes('\n') ? '  \n'.repeat(space.split('\n').length - 1) : space;
}

/** A note is what the person typed, not Markdown: its line breaks become hard ones. */
function noteText(note: string): string {
  return note
    .split(/\n{2,}/)
    .map((paragraph) => escapeMarkdown(paragraph).replace(/[ \t\n]+/g, hardBreaks))
    .join('\n\n');
}
