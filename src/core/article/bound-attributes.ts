/** No honest element has more; each of them costs every selector and every pass. */
const MAX_ATTRIBUTES = 60;
/** In UTF-16 units; no honest value is longer but that of an image in its address. */
const MAX_VALUE = 10_000;
/** A picture of 3.7 MB, in base64. */
const MAX_DATA_IMAGE = 5_000_000;

/** Takes from a copied page the attributes that could freeze whatever reads them. */
export function boundAttributes(copy: Document): void {
  // A walker and a bare loop: every element of every page comes by here.
  const walker = copy.createTreeWalker(copy, 1 /* NodeFilter.SHOW_ELEMENT */);
  while (walker.nextNode()) {
    const element = walker.currentNode as Element;
    if (!isBounded(element)) trim(element);
  }
}

function isBounded(element: Element): boolean {
  // By name: an object for each attribute of the page would cost twice as much as the copy itself.
  const names = element.getAttributeNames();
  if (names.length > MAX_ATTRIBUTES) return false;
  for (const name of names) if (!isShort(name, element.getAttribute(name))) return false;
  return true;
}

function trim(element: Element): void {
  for (const [i, attribute] of [...element.attributes].entries()) {
    if (i >= MAX_ATTRIBUTES || !isShort(attribute.name, attribute.value))
      element.removeAttributeNode(attribute);
  }
}

/** Null where the name is one that HTML cannot have, and so cannot be asked for. */
function isShort(name: string, value: string | null): boolean {
  if (value === null) return false;
  if (value.length <= MAX_VALUE) return true;
  return name === 'src' && value.length <= MAX_DATA_IMAGE && value.startsWith('data:image/');
}
