import { articleSection } from '@/core/exchange/exporters/article-section';
import { build } from '@/core/exchange/exporters/build-element';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';
import { oneLine } from '@/core/exchange/exporters/highlights';
import { contentsEntry, htmlContents, nameSection } from '@/core/exchange/exporters/html-contents';
import { HTML_SCRIPT, HTML_SCRIPT_HASH } from '@/core/exchange/exporters/html-script';
import { HTML_STYLE, HTML_STYLE_HASH } from '@/core/exchange/exporters/html-style';
import type { ExportBundle, ExportContext } from '@/core/exchange/types';

/** Nothing runs or loads but this page's own search and style, and the pictures of the articles. */
const POLICY = [
  "default-src 'none'",
  `script-src '${HTML_SCRIPT_HASH}'`,
  `style-src '${HTML_STYLE_HASH}'`,
  'img-src data: https: http:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** One page for all articles that any browser opens and searches, with the passages marked in the text. */
export const htmlExporter = makeExporter('html', function* (bundles, context) {
  const document = context.document.implementation.createHTMLDocument();
  const entries: HTMLElement[] = [];
  const sections = yield* eachArticle(bundles, (bundle, index) => {
    const section = articleSection(document, bundle, context);
    nameSection(section, index);
    entries.push(contentsEntry(document, bundle, section));
    return section.outerHTML;
  });
  writeHead(document, bundles, context);
  document.body.replaceChildren(
    htmlContents(document, entries, context.labels),
    build(document, 'main'),
    // Text of the page that is written; here nothing runs it.
    build(document, 'script', {}, HTML_SCRIPT),
  );
  // The one empty `main`: in the text of a page it would be written `&lt;main&gt;`.
  const [before, after] = document.documentElement.outerHTML.split('<main></main>');
  const contents = `<!doctype html>\n${before}<main>${sections.join('')}</main>${after}\n`;
  return [{ name: exportName(bundles, context.now, 'html'), type: 'text/html', contents }];
});

function writeHead(document: Document, bundles: readonly ExportBundle[], { now }: ExportContext): void {
  const only = bundles.length === 1 ? bundles[0]?.article : undefined;
  const root = document.documentElement;
  root.lang = bundles[0]?.article.lang ?? '';
  root.dir = only?.dir ?? 'ltr';
  document.head.replaceChildren(
    build(document, 'meta', { charset: 'utf-8' }),
    build(document, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    build(document, 'meta', { name: 'viewport', content: 'width=device-width' }),
    build(document, 'meta', { name: 'referrer', content: 'no-referrer' }),
    build(document, 'title', {}, oneLine(only?.title ?? `Lede ${now.toISOString().slice(0, 10)}`)),
    build(document, 'style', {}, HTML_STYLE),
  );
}
