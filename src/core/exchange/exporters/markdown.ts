import { withoutHidden } from '@/core/article/hidden-blocks';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';
import { oneLine } from '@/core/exchange/exporters/highlights';
import { markdownBody } from '@/core/exchange/exporters/markdown-body';
import { frontMatter } from '@/core/exchange/exporters/markdown-front-matter';
import { markdownHighlights } from '@/core/exchange/exporters/markdown-highlights';
import { fillTemplate } from '@/core/exchange/exporters/markdown-template';
import {
  escapeInline,
  escapeMarkdown,
  linkDestination,
  markdownHeading,
} from '@/core/exchange/exporters/markdown-text';
import { safeFileName } from '@/core/exchange/file-name';
import type { ExportBundle, ExportContext, ExportedFile, ExportSteps } from '@/core/exchange/types';

const TYPE = 'text/markdown';

/**
 * Markdown, one file an article or one for all: facts as YAML front matter or a line under the title, the body, then what was
 * highlighted; or whatever the person's template says. Throws `AppError` (`template-invalid`, `template-field-unknown`) for a template with a mistake.
 */
export const markdownExporter = makeExporter('markdown', (bundles, context) =>
  context.markdown.oneFile ? inOneFile(bundles, context) : oneEach(bundles, context),
);

function oneEach(bundles: readonly ExportBundle[], context: ExportContext): ExportSteps<ExportedFile[]> {
  const taken = new Set<string>();
  return eachArticle(bundles, (bundle) => ({
    name: safeFileName(bundle.article.title, 'md', taken),
    type: TYPE,
    contents: markdownArticle(bundle, context),
  }));
}

/** Front matter stands at the head of a file only; here the line under the title says the same. */
function* inOneFile(bundles: readonly ExportBundle[], context: ExportContext): ExportSteps<ExportedFile[]> {
  const plain = { ...context, markdown: { ...context.markdown, frontMatter: false } };
  const articles = yield* eachArticle(bundles, (bundle) => markdownArticle(bundle, plain));
  return [{ name: exportName(bundles, context.now, 'md'), type: TYPE, contents: articles.join('\n---\n\n') }];
}

/** One article as Markdown. */
export function markdownArticle(bundle: ExportBundle, { labels, render, markdown }: ExportContext): string {
  const { article, content } = bundle;
  const title = escapeMarkdown(oneLine(article.title));
  const body = markdownBody(withoutHidden(render(content.html), content.hidden));
  const highlights = markdownHighlights(bundle, labels);
  if (markdown.template.trim() !== '') {
    return fillTemplate(markdown.template, {
      article,
      title,
      content: body,
      highlights: highlights.join('\n\n'),
      frontMatter: frontMatter(article),
    });
  }
  const parts = [
    markdown.frontMatter ? frontMatter(article) : '',
    markdownHeading(1, title),
    markdown.frontMatter ? '' : originLine(bundle),
    body,
    ...(highlights.length > 0 ? [markdownHeading(2, escapeMarkdown(labels.highlights)), ...highlights] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function originLine({ article: { authors, source, published, url } }: ExportBundle): string {
  const facts = [source, authors.join(', '), published?.slice(0, 10)].filter(Boolean).join(' · ');
  return `${facts ? `${escapeMarkdown(facts)} · ` : ''}[${escapeInline(url)}](${linkDestination(url)})`;
}
