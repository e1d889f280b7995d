import { strToU8, type Zippable, zipSync } from 'fflate';
import { chapter } from '@/core/exchange/exporters/epub-chapter';
import { containerXml, navigation, packageDocument } from '@/core/exchange/exporters/epub-package';
import { EPUB_STYLE } from '@/core/exchange/exporters/epub-style';
import { exportName } from '@/core/exchange/exporters/export-name';
import type { Exporter } from '@/core/exchange/types';

/** One EPUB 3.3 book, a chapter an article: https://www.w3.org/TR/epub-33/ */
export const epubExporter: Exporter = {
  format: 'epub',
  export: (bundles, context) => {
    const name = exportName(bundles, context.now, 'epub');
    const chapters = bundles.map((bundle, index) => chapter(bundle, `chapter-${index + 1}`, context));
    const files: Zippable = {
      // First and not compressed, so that the type can be told from the first bytes.
      mimetype: [strToU8('application/epub+zip'), { level: 0 }],
      'META-INF/container.xml': strToU8(containerXml(context.document)),
      'OEBPS/content.opf': strToU8(packageDocument(bundles, chapters, name.replace(/\.epub$/, ''), context)),
      'OEBPS/nav.xhtml': strToU8(navigation(bundles, chapters, context)),
      'OEBPS/style.css': strToU8(EPUB_STYLE),
      ...Object.fromEntries(chapters.map(({ id, xhtml }) => [`OEBPS/${id}.xhtml`, strToU8(xhtml)])),
    };
    return [{ name, type: 'application/epub+zip', contents: zipSync(files, { mtime: context.now }) }];
  },
};
