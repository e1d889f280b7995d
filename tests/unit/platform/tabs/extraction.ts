import type { Detection, ExtractedArticle, Extraction } from '@/core/article/types';
import { extracted } from '../library/make';

/** A verdict as the script in a page returns it. */
export function detection(reasons: readonly string[] = []): Detection {
  const { count, images } = extracted();
  return { article: true, score: 0.9, reasons, count, images, lang: null };
}

export function found(article: ExtractedArticle): Extraction {
  return { type: 'article', article, detection: detection() };
}
