import * as v from 'valibot';
import { SKETCH_BITS, SKETCH_LENGTH } from '@/core/annotation/surroundings';
import { IMPORT_LIMITS as MOST } from './import-limits';

/** What the schemas of an article share, whether it comes from a file or from a page. */
export const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
export const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const wordCount = v.object({ cjk: amount, punct: amount, words: amount, units: amount });
export const direction = v.picklist(['ltr', 'rtl']);

const pageNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(MOST.pages));
export const joinedPages = v.object({
  count: pageNumber,
  total: pageNumber,
  missing: v.optional(v.pipe(v.array(pageNumber), v.maxLength(MOST.pages))),
});

export const chooser = v.picklist(['parser', 'density', 'person']);
export const removal = v.object({ pass: words(MOST.name), reason: words(MOST.name), text: words(MOST.note) });

/** A sketch of the text around a highlight (`sketchSurroundings`). */
export const sketch = v.pipe(
  v.array(v.pipe(amount, v.maxValue(2 ** SKETCH_BITS - 1))),
  v.maxLength(SKETCH_LENGTH),
);

/** The address of a highlighted picture. */
export const pictureAddress = v.pipe(words(MOST.url), v.regex(/^https?:\/\//));
