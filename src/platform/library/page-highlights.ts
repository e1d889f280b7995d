import { chooseVariants } from '@/core/annotation/choose-variants';
import type { Highlight, PageHighlights, TextQuoteSelector } from '@/core/annotation/types';
import { isWebUrl } from '@/core/article/url';
import type { HighlightEdit } from '@/platform/messaging/protocol';
import { articles, highlights } from './library';

export const NOTHING_TO_PAINT: PageHighlights = { highlights: [], variants: '' };

/** What a visited page may know of the highlights of the article at its address: no note, no id, no tag. */
export async function listPaintable(url: string): Promise<PageHighlights> {
  const article = isWebUrl(url) ? await articles.findByUrl(url) : null;
  if (!article || article.highlightCount === 0) return NOTHING_TO_PAINT;
  const found = await highlights.listFor(article.id);
  return {
    highlights: found.map(({ colour, quote, positions, place, picture }) => ({
      colour,
      quote,
      position: positions.page,
      place,
      ...(picture && { picture }),
    })),
    variants: chooseVariants(found.map(({ quote }) => quote)),
  };
}

/** A highlight as a page's script names it. */
interface NamedHighlight {
  readonly quote: TextQuoteSelector;
  readonly relative: number | null;
}

/** Recolours or deletes a highlight of the article at an address, or takes it back; one that is not there is left as it is. */
export async function editOnPage(
  url: string,
  named: NamedHighlight,
  edit: HighlightEdit['edit'],
): Promise<void> {
  const article = isWebUrl(url) ? await articles.findByUrl(url) : null;
  if (!article) return;
  const isRestored = 'deleted' in edit && !edit.deleted;
  const all = isRestored ? await highlights.listDeleted(article.id) : await highlights.listFor(article.id);
  const found = all.find((highlight) => isNamed(highlight, named));
  if (!found) return;
  if (isRestored) await highlights.restore(found);
  else if ('deleted' in edit) await highlights.remove(found.id);
  else await highlights.update(found.id, edit);
}

function isNamed({ quote, place }: Highlight, named: NamedHighlight): boolean {
  const { exact, prefix, suffix } = named.quote;
  const hasWords = quote.exact === exact && quote.prefix === prefix && quote.suffix === suffix;
  return hasWords && (place?.relative ?? null) === named.relative;
}
