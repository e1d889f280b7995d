import type { Article } from '@/core/article/types';
import { citationKey } from '@/core/exchange/citation';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';
import { oneLine } from '@/core/exchange/exporters/highlights';

/** One BibTeX file for all articles, in UTF-8, with biblatex's `@online` entries. */
export const bibtexExporter = makeExporter('bibtex', function* (bundles, { now }) {
  const taken = new Set<string>();
  const entries = yield* eachArticle(bundles, ({ article }) => entry(article, citationKey(article, taken)));
  return [
    { name: exportName(bundles, now, 'bib'), type: 'application/x-bibtex', contents: entries.join('\n') },
  ];
});

function entry(article: Article, key: string): string {
  const { title, authors, source, published, savedAt, url, lang, tags = [], note = '' } = article;
  const fields: (readonly [name: string, value: string])[] = [
    // The inner braces keep capitals, and names whole.
    ['title', `{${escapeTex(title)}}`],
    ['author', authors.map((author) => `{${escapeTex(author)}}`).join(' and ')],
    ['organization', escapeTex(source ?? '')],
    ['date', published?.slice(0, 10) ?? ''],
    ['url', url.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', new Date(savedAt).toISOString().slice(0, 10)],
    ['langid', lang],
    ['keywords', tags.map((tag) => escapeTex(tag.replaceAll(',', ' '))).join(', ')],
    ['note', escapeTex(note)],
  ];
  const lines = fields.filter(([, value]) => value !== '' && value !== '{}');
  return `@online{${key},\n${lines.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What means something to TeX stands for itself; two hyphens would become a dash. */
function escapeTex(text: string): string {
  return oneLine(text)
    .replace(/[\\~^{}&%$#_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/-(?=-)/g, '-{}');
}
