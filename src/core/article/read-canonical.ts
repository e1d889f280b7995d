import { canonicalUrl } from './url';

/** The address that a page declares as its own, where it is to be believed (`canonicalUrl`); null where there is none. */
export function readCanonical(document: Document, url: string): string | null {
  const declared = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? null;
  return canonicalUrl(declared, url);
}
