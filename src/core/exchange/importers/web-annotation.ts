import { fromWebAnnotation, listWebAnnotations } from '@/core/annotation/from-web-annotation';
import { readTime } from './fields';
import type { JsonImporter } from './importer';

/** W3C Web Annotations as JSON-LD: one, a list, a page or a collection. What has no selector is a note on the article. */
export const webAnnotationImporter: JsonImporter = {
  format: 'web-annotation',
  matches: (value) => listWebAnnotations(value) !== null,
  *read(value, { collector, now }) {
    const annotations = listWebAnnotations(value) ?? [];
    for (const [index, json] of annotations.entries()) {
      yield index / annotations.length;
      const found = fromWebAnnotation(json);
      if (!found) {
        collector.skipped.add('broken', `[${index}]`);
        continue;
      }
      const createdAt = readTime(found.created, now);
      const isNote = found.quote === null;
      const draft = collector.article({
        url: found.source,
        savedAt: createdAt,
        ...(isNote && { note: found.note, tags: found.tags }),
      });
      if (!draft || !found.quote) continue;
      const { id, picture, colour, note, tags } = found;
      collector.highlight(draft, {
        ...found.quote,
        ...(id !== null && { id }),
        picture,
        colour,
        note,
        tags,
        createdAt,
        updatedAt: readTime(found.modified, now),
      });
    }
  },
};
