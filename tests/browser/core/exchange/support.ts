import { exporters } from '@/core/exchange/exporters';
import type { ExportBundle, ExportContext, ExportFormat, MarkdownOptions } from '@/core/exchange/types';
import { zipEntries } from '@/core/exchange/zip';
import { zhLabels } from '../../../fixtures/exports/bundles';

const MARKDOWN: MarkdownOptions = { frontMatter: true, oneFile: false, template: '' };

const CONTEXT: ExportContext = {
  now: new Date('2026-03-15T08:00:00Z'),
  labels: zhLabels,
  render: (html) => document.createRange().createContextualFragment(html),
  document,
  markdown: MARKDOWN,
};

/** The first file that a format makes of `bundles`, zipped where it is a zip. */
export function exportFirst(
  format: ExportFormat,
  bundles: readonly ExportBundle[],
  markdown: Partial<MarkdownOptions> = {},
) {
  const [file] = exporters[format].export(bundles, { ...CONTEXT, markdown: { ...MARKDOWN, ...markdown } });
  if (!file) throw new Error(`nothing exported as ${format}`);
  const { name, type, contents } = file;
  return {
    name,
    type,
    contents: typeof contents === 'string' ? contents : zipEntries(contents, CONTEXT.now),
  };
}

/** `bundle` with another title, and `note` on its first highlight and on the article. */
export function withWords(bundle: ExportBundle, title: string, note: string): ExportBundle {
  const highlights = bundle.highlights.map((one, index) => (index === 0 ? { ...one, note } : one));
  return { ...bundle, article: { ...bundle.article, title, note }, highlights };
}

/** Words that have broken exporters before. */
export const HOSTILE_WORDS = [
  '=1+1',
  '＝1+1',
  '\t@SUM(A1)',
  '---',
  '"a","b"\r\nc',
  '</script><script>canary()</script>',
  ']]>',
  '<!-- x -->',
  '{{content}}',
  '“引号”、《书名》\n第二行',
  '😀 \u0007 \u202e txt',
  "it's # : > | & % $ {x} \\ ~ ^ _",
] as const;

/** `bundle` with another body, without highlights. */
export function withBody(bundle: ExportBundle, html: string, text = ''): ExportBundle {
  return { ...bundle, highlights: [], content: { ...bundle.content, html, text } };
}
