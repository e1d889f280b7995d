import { commands } from 'vitest/browser';

const CHARSET = /<meta[^>]+charset=["']?([\w-]+)/i;

/** Reads a file of the project (or of the folder beside it) as bytes. */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const base64 = await commands.readFile(path, { encoding: 'base64' });
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** Decodes a page as a browser does: by its own charset declaration, UTF-8 without one. */
export async function readPage(path: string, url: string): Promise<Document> {
  const bytes = await readBytes(path);
  const head = new TextDecoder('latin1').decode(bytes.slice(0, 1024));
  const html = new TextDecoder(CHARSET.exec(head)?.[1] ?? 'utf-8').decode(bytes);
  return parsePage(html, url);
}

/** Parses HTML into a document whose addresses resolve against `url`. */
export function parsePage(html: string, url: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  if (!page.querySelector('base[href]')) {
    const base = page.createElement('base');
    base.href = url;
    page.head.prepend(base);
  }
  return page;
}
