import { decodePage } from '@/core/article/decode-page';

/** Larger than the HTML of any page of an article, in bytes. */
const MOST_BYTES = 5_000_000;

const HTML = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;|$)/i;

/** The text of a page with the address it came from in the end. */
export interface FetchedPage {
  readonly html: string;
  readonly url: string;
}

/**
 * Another page of the site that the person is on, asked for from that page as its own *next* link would ask, and from nowhere else: a
 * redirect to another origin is not followed. Null for what is no HTML, is too large, or does not come. With
 * `fetch-image.ts` the only place in Lede that asks for anything from the web; this one runs in the visited page.
 *
 * @param document the page in front of the person
 */
export async function fetchPage(
  address: string,
  document: Document,
  signal: AbortSignal,
): Promise<FetchedPage | null> {
  const { origin } = new URL(document.URL);
  if (!/^https?:/.test(origin) || !isOf(origin, address)) return null;
  try {
    const response = await fetch(address, {
      mode: 'same-origin',
      credentials: 'same-origin',
      headers: { Accept: 'text/html' },
      signal,
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !HTML.test(type) || !isOf(origin, response.url)) {
      await response.body?.cancel();
      return null;
    }
    const bytes = await readAtMost(response, MOST_BYTES);
    return bytes && { html: decodePage(bytes, type, document.characterSet), url: response.url };
  } catch (cause) {
    console.info('Lede: a page of the article did not come', address, cause);
    return null;
  }
}

function isOf(origin: string, address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

/** Null where there is more: a page that never ends is given up as soon as it is too long. */
async function readAtMost(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return null;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    chunks.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
