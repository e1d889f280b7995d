import type { Article } from '@/core/article/types';
import { oneLine } from '@/core/exchange/exporters/highlights';

/** An article as https://github.com/citation-style-language/schema describes it (CSL-JSON 1.0). */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  /** Names as they are written: which part is the family's is not known. */
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly keyword?: string;
  readonly note?: string;
}

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** The article for reference managers, under `id`. */
export function toCsl(article: Article, id: string): CslItem {
  const { title, authors, source, published, savedAt, url, lang, tags = [], note } = article;
  const issued = published ? dateParts(published) : null;
  return {
    ...{ id, type: 'article-newspaper', title: oneLine(title) },
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal: oneLine(literal) })) }),
    ...(source && { 'container-title': oneLine(source) }),
    ...(issued && { issued: { 'date-parts': [issued] } }),
    accessed: { 'date-parts': [dateParts(new Date(savedAt).toISOString()) ?? []] },
    ...{ URL: url, language: lang },
    ...(tags.length > 0 && { keyword: tags.map(oneLine).join(', ') }),
    ...(note?.trim() && { note: note.trim() }),
  };
}

/** Year, month and day of an ISO 8601 date, as the page gives them; null for anything else. */
export function dateParts(iso: string): number[] | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso);
  return found ? found.slice(1).filter(Boolean).map(Number) : null;
}

/**
 * An article's key among `taken`, of ASCII letters and digits: the site's name, the year and, where that is
 * there already, a letter more. The result is added to `taken`.
 */
export function citationKey({ url, published, savedAt }: Article, taken: Set<string>): string {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : 'article';
  const name = host.split('.')[0]?.replace(/[^a-z0-9]/gi, '') || 'article';
  const year = dateParts(published ?? '')?.[0] ?? new Date(savedAt).getUTCFullYear();
  for (let copy = 0; ; copy += 1) {
    const key = `${name}${year}${copy === 0 ? '' : letters(copy)}`;
    if (taken.has(key)) continue;
    taken.add(key);
    return key;
  }
}

/** 1 → a, 26 → z, 27 → aa. */
function letters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

/**
 * One line that says where a text is from: for Chinese articles in the form of GB/T 7714—2015 for electronic
 * resources, `作者. 题名[N/OL]. 来源, 日期[引用日期]. 地址.`; else authors, title, source, date and address.
 */
export function citation(article: Article): string {
  const { authors, source, published, savedAt, url, lang } = article;
  const title = oneLine(article.title);
  const day = published?.slice(0, 10) ?? '';
  if (lang.startsWith('zh')) {
    const accessed = `[${new Date(savedAt).toISOString().slice(0, 10)}]`;
    const origin = [source, day].filter(Boolean).join(', ');
    return `${sentence(authors.join(', '))}${title}[N/OL]. ${origin}${accessed}. ${url}.`;
  }
  const parts = [authors.join(', '), `“${title}.”`, [source, day].filter(Boolean).join(', '), url];
  return parts
    .filter(Boolean)
    .map((part) => (/[.”]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

function sentence(text: string): string {
  return text === '' ? '' : `${text}. `;
}
