import type { Article } from '@/core/article/types';

/** Which typographic rules a text wants: those of Chinese and Japanese, or those of alphabets. */
export type Script = 'cjk' | 'alphabetic';

/** By what the text is made of, as the count is shown, so that a wrong `lang` does no harm. */
export function scriptOf({ count }: Pick<Article, 'count'>): Script {
  return count.cjk >= count.words ? 'cjk' : 'alphabetic';
}

/** The `lang` attribute for an article: empty where the language is unknown, which HTML reads as just that. */
export function languageAttribute({ lang }: Pick<Article, 'lang'>): string {
  return lang === 'und' ? '' : lang;
}
