import { foldSpaces } from './blocks';

/** The contents of a page's meta tags by name, property or itemprop, in any case. */
export interface MetaTags {
  /** The first that says something; null where there is none. */
  first(name: string): string | null;
  /** All of them: a page may name each author in a tag of its own. */
  all(name: string): readonly string[];
  /** Those of every name, in lower case, that matches. */
  matching(pattern: RegExp): readonly string[];
}

/** Reads all meta tags of a page once. */
export function readMetaTags(document: Document): MetaTags {
  const contents = new Map<string, string[]>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = foldSpaces(tag.getAttribute('content') ?? '');
    if (!content) continue;
    for (const attribute of ['name', 'property', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (!name) continue;
      const known = contents.get(name);
      if (known) known.push(content);
      else contents.set(name, [content]);
    }
  }
  const all = (name: string): readonly string[] => contents.get(name.toLowerCase()) ?? [];
  return {
    all,
    first: (name) => all(name)[0] ?? null,
    matching: (pattern) =>
      [...contents].filter(([name]) => pattern.test(name)).flatMap(([, values]) => values),
  };
}
