/** What XML 1.0 does not allow, not even escaped: https://www.w3.org/TR/xml/#charsets */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** `document` as an XML file. */
export function xmlFile(document: Document): string {
  const text = new XMLSerializer().serializeToString(document).toWellFormed().replace(NOT_XML, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** An XML element with attributes; strings become text. */
export function xmlElement(
  document: Document,
  namespace: string,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string)[]
): Element {
  const element = document.createElementNS(namespace, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content);
  return element;
}
