import { foldSpaces } from './blocks';

/** Looks up the content of a meta tag by name, property or itemprop, in any case; null where there is none. */
export type MetaTags = (name: string) => string | null;

/** Reads all meta tags of a page once; of several with one name the first that says something counts. */
export function readMetaTags(document: Document): MetaTags {
  const contents = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = foldSpaces(tag.getAttribute('content') ?? '');
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, content);
    }
  }
  return (name) => contents.get(name.toLowerCase()) ?? null;
}
