/** Where an element stands: at each step down from the root element, the index among its parent's element children. */
export type ElementPath = readonly number[];

/**
 * The path of an element of a document; it leads to the same element in a copy of the document. Goes by a walker,
 * for in the page itself the name of a form control can hide the parent of its form.
 */
export function pathOf(element: Element): ElementPath {
  const root = element.ownerDocument.documentElement;
  const walker = element.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  walker.currentNode = element;
  const path: number[] = [];
  while (walker.currentNode !== root) {
    let index = 0;
    while (walker.previousSibling()) index++;
    path.unshift(index);
    if (!walker.parentNode()) break;
  }
  return path;
}

/** The element at a path; null where the document has none there. */
export function elementAt(document: Document, path: ElementPath): Element | null {
  return path.reduce<Element | null>(
    (element, index) => element?.children[index] ?? null,
    document.documentElement,
  );
}
