import { articleSection } from '@/core/exchange/exporters/article-section';
import { build } from '@/core/exchange/exporters/build-element';
import { exportName } from '@/core/exchange/exporters/export-name';
import { oneLine } from '@/core/exchange/exporters/highlights';
import {
  HTML_SCRIPT,
  HTML_SCRIPT_HASH,
  HTML_STYLE,
  HTML_STYLE_HASH,
} from '@/core/exchange/exporters/html-style';
import type { ExportBundle, ExportContext, Exporter } from '@/core/exchange/types';

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
export const htmlExporter: Exporter = {
  format: 'html',
  export: (bundles, context) => [
    {
      name: exportName(bundles, context.now, 'html'),
      type: 'text/html',
      contents: `<!doctype html>\n${page(bundles, context).outerHTML}\n`,
    },
  ],
};

function page(bundles: readonly ExportBundle[], context: ExportContext): HTMLElement {
  const document = context.document.implementation.createHTMLDocument();
  const sections = bundles.map((bundle) => articleSection(document, bundle, context));
  sections.forEach((section, index) => {
    section.id = `article-${index + 1}`;
  });
  const first = bundles[0]?.article;
  const title =
    bundles.length === 1 && first ? oneLine(first.title) : `Lede ${context.now.toISOString().slice(0, 10)}`;
  const root = document.documentElement;
  if (first) root.lang = first.lang;
  document.head.replaceChildren(
    build(document, 'meta', { charset: 'utf-8' }),
    build(document, 'meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    build(document, 'meta', { name: 'viewport', content: 'width=device-width' }),
    build(document, 'meta', { name: 'referrer', content: 'no-referrer' }),
    build(document, 'title', {}, title),
    build(document, 'style', {}, HTML_STYLE),
  );
  const isMany = bundles.length > 1;
  document.body.replaceChildren(
    ...(isMany ? [contents(document, bundles, context)] : []),
    build(document, 'main', {}, ...sections),
    ...(isMany ? [searchScript(document)] : []),
  );
  return root;
}

/** The script is text of the page that is written; here nothing runs it. */
function searchScript(document: Document): Node {
  const script = build(document, 'script');
  script.append(HTML_SCRIPT);
  return script;
}

function contents(
  document: Document,
  bundles: readonly ExportBundle[],
  { labels }: ExportContext,
): HTMLElement {
  const entries = bundles.map(({ article: { title, lang, dir } }, index) =>
    build(
      document,
      'li',
      { lang, dir },
      build(document, 'a', { href: `#article-${index + 1}` }, oneLine(title)),
    ),
  );
  return build(
    document,
    'header',
    {},
    build(document, 'input', { type: 'search', 'aria-label': labels.search, placeholder: labels.search }),
    build(
      document,
      'nav',
      { 'aria-label': labels.contents },
      build(document, 'h2', {}, labels.contents),
      build(document, 'ol', {}, ...entries),
    ),
  );
}
