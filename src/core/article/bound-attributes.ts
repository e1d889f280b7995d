/** No honest element has more; each of them costs every selector and every pass. */
const MAX_ATTRIBUTES = 60;
/** In UTF-16 units; no honest value is longer but that of an image in its address. */
const MAX_VALUE = 10_000;
/** A picture of 3.7 MB, in base64. */
const MAX_DATA_IMAGE = 5_000_000;

/** Takes from a copied page the attributes that could freeze whatever reads them. */
export function boundAttributes(copy: Document): void {
  for (const element of copy.getElementsByTagName('*')) {
    const { attributes } = element;
    for (let i = attributes.length - 1; i >= 0; i--) {
      const attribute = attributes[i];
      if (attribute && (i >= MAX_ATTRIBUTES || !isShort(attribute))) element.removeAttributeNode(attribute);
    }
  }
}

function isShort({ name, value }: Attr): boolean {
  if (value.length <= MAX_VALUE) return true;
  return name === 'src' && value.length <= MAX_DATA_IMAGE && value.startsWith('data:image/');
}
