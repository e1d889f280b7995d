const HTML_TYPES = new Set(['text/html', 'application/xhtml+xml']);

/** False for what a browser shows in a page of its own making: text files, pictures, PDF, XML. */
export function isHtml(document: Document): boolean {
  return HTML_TYPES.has(document.contentType) && document.documentElement !== null;
}
