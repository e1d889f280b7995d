/** An image in HTML that a browser has written: attributes stand in double quotes, in which `&` and quotes are escaped. */
const IMAGE = /<img((?:\s[^\s"=<>]+="[^"]*")*)/g;
const SOURCE = /\ssrc="([^"]+)"/;

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' };

/**
 * The addresses of the pictures of a stored body, each once, from the web only. Reads the text of the HTML: the background,
 * where pictures are fetched, has no parser.
 */
export function imageSources(html: string): string[] {
  const found = Array.from(html.matchAll(IMAGE), ([, attributes = '']) =>
    (SOURCE.exec(attributes)?.[1] ?? '').replace(
      /&(?:amp|quot|lt|gt);/g,
      (entity) => ENTITIES[entity] ?? entity,
    ),
  );
  return [...new Set(found)].filter((source) => /^https?:/i.test(source));
}
