/** What an element holds: nodes, and strings that become text. */
export type Content = Node | string | null;

/** Makes an element of `document` with attributes and content; no string is ever read as markup. */
export function build<Name extends keyof HTMLElementTagNameMap>(
  document: Document,
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElementNS(
    'http://www.w3.org/1999/xhtml',
    name,
  ) as HTMLElementTagNameMap[Name];
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== null) element.setAttribute(attribute, value);
  }
  element.append(...content.filter((part) => part !== null));
  return element;
}
