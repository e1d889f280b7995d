import { chapter } from '@/core/exchange/exporters/epub-chapter';
import { containerXml, navigation, packageDocument } from '@/core/exchange/exporters/epub-package';
import { EPUB_STYLE } from '@/core/exchange/exporters/epub-style';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';

/** One EPUB 3.3 book, a chapter an article: https://www.w3.org/TR/epub-33/ */
export const epubExporter = makeExporter('epub', function* (bundles, context) {
  const name = exportName(bundles, context.now, 'epub');
  const chapters = yield* eachArticle(bundles, (bundle, index) =>
    chapter(bundle, `chapter-${index + 1}`, context),
  );
  const title = name.replace(/\.epub$/, '');
  const contents = [
    // First and not compressed, so that the type can be told from the first bytes.
    { path: 'mimetype', text: 'application/epub+zip', isStored: true as const },
    { path: 'META-INF/container.xml', text: containerXml(context.document) },
    { path: 'OEBPS/content.opf', text: packageDocument(bundles, chapters, title, context) },
    { path: 'OEBPS/nav.xhtml', text: navigation(bundles, chapters, context) },
    { path: 'OEBPS/style.css', text: EPUB_STYLE },
    ...chapters.map(({ id, xhtml }) => ({ path: `OEBPS/${id}.xhtml`, text: xhtml })),
  ];
  return [{ name, type: 'application/epub+zip', contents }];
});
