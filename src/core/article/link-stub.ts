import { IMPORT_LIMITS } from '@/core/exchange/import-limits';
import { textDirection } from '@/core/text/language';
import { NO_WORDS } from '@/core/text/no-words';
import type { LanguageTag } from '@/core/text/types';
import type { ExtractedArticle } from './types';
import { isWebUrl } from './url';

interface LinkFacts {
  readonly url: string;
  /** What the link says; the address takes the place of nothing. */
  readonly words: string;
  /** The language of these words. */
  readonly lang: LanguageTag;
}

/** A link as an article whose text is not here yet (`isStub`), or null for an address that no article can have. */
export function linkStub({ url, words, lang }: LinkFacts): ExtractedArticle | null {
  if (!isWebUrl(url) || url.length > IMPORT_LIMITS.url) return null;
  const title = words.replace(/\s+/g, ' ').trim().slice(0, IMPORT_LIMITS.title).toWellFormed() || url;
  return {
    ...{ url, title, authors: [], source: null, published: null, siteClaim: null },
    ...{ lang, dir: textDirection(lang), html: '', text: '', images: 0 },
    count: NO_WORDS,
    trace: { chosenBy: 'parser', removals: [] },
  };
}
