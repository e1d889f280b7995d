import type { PaintableHighlight } from '@/core/annotation/types';
import { isWebUrl } from '@/core/article/url';
import { articles, highlights } from './library';

/** What a visited page may know of the highlights of the article at its address: no note, no id, no tag. */
export async function listPaintable(url: string): Promise<PaintableHighlight[]> {
  const article = isWebUrl(url) ? await articles.findByUrl(url) : null;
  if (!article || article.highlightCount === 0) return [];
  const found = await highlights.listFor(article.id);
  return found.map(({ colour, quote, positions, place }) => ({
    colour,
    quote,
    position: positions.page,
    place,
  }));
}
