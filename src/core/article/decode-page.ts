/** The declaration must be in the first 1024 bytes; https://html.spec.whatwg.org/multipage/semantics.html#charset */
const HEAD = 1024;

const DECLARED = /<meta[^<>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]{1,40})/i;
const IN_TYPE = /charset\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;

/**
 * The text of a page as a browser would read it: by its byte-order mark, the header, its own declaration, and else
 * by what its neighbour is written in.
 *
 * @param contentType the header, such as `text/html; charset=gbk`
 * @param neighbour the encoding of the page that links to it
 */
export function decodePage(bytes: Uint8Array<ArrayBuffer>, contentType: string, neighbour: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const labels = [
    markOf(bytes),
    IN_TYPE.exec(contentType)?.[1],
    DECLARED.exec(head)?.[1],
    neighbour,
    'utf-8',
  ];
  for (const label of labels) {
    const decoder = label && decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

function markOf([one, two, three]: Uint8Array): string | undefined {
  if (one === 0xef && two === 0xbb && three === 0xbf) return 'utf-8';
  if (one === 0xfe && two === 0xff) return 'utf-16be';
  return one === 0xff && two === 0xfe ? 'utf-16le' : undefined;
}

/** Null for an encoding that browsers do not know; `gb2312` and `gbk` are read as GB 18030. */
function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch (cause) {
    console.debug('Lede: a page names an encoding that there is none of', label, cause);
    return null;
  }
}
