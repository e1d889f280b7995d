import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { blockText } from '@/core/article/blocks';

/** What the quality tables compare. */
export interface PeerArticle {
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly text: string;
}

/** What a program that reads a page with Readability has to do: the parser destroys what it is given. */
export function parseWithReadability(document: Document) {
  return new Readability(document.cloneNode(true) as Document).parse();
}

export function extractWithReadability(document: Document): PeerArticle | null {
  const parsed = parseWithReadability(document);
  if (!parsed) return null;
  const { title, byline, publishedTime, content } = parsed;
  return {
    title: title ?? null,
    byline: byline ?? null,
    date: publishedTime ?? null,
    text: textOf(content ?? ''),
  };
}

export function extractWithDefuddle(document: Document, url: string): PeerArticle | null {
  const { title, author, published, content } = new Defuddle(document, { url }).parse();
  return { title, byline: author, date: published, text: textOf(content) };
}

/** The same idea of paragraphs for all. */
function textOf(html: string): string {
  return blockText(new DOMParser().parseFromString(html, 'text/html').body);
}
