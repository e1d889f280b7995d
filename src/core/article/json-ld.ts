/** A JSON-LD node; every field is a page's word and is checked where it is read. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

/** https://schema.org/Article and the kinds of it that publishers use for one written piece. */
const ARTICLE_TYPES =
  /^(?:(?:\w*News|Analysis|AskPublicNews|Background|Opinion|Reportage|Review|Scholarly|Tech|Satirical|AdvertiserContent)?Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report)$/;

/** More is not read: a page may carry any amount. */
const MAX_LENGTH = 500_000;
const MAX_NODES = 500;
/** An article is at most in a graph in an array in the main entity of another node. */
const MAX_DEPTH = 20;

/** Every JSON-LD node of a page, `@graph` and arrays flattened. Broken JSON is left out: many pages have it. */
export function readJsonLd(document: Document): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const json = script.textContent ?? '';
    if (json.length > MAX_LENGTH) continue;
    collect(parse(json), nodes);
  }
  return nodes;
}

/** The node that describes the page's article, or null. */
export function articleNode(nodes: readonly JsonLdNode[]): JsonLdNode | null {
  return nodes.find((node) => typesOf(node).some((type) => ARTICLE_TYPES.test(type))) ?? null;
}

/** The `@type`s of a node, without a vocabulary prefix. */
export function typesOf(node: JsonLdNode): string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:]/, ''));
}

/** A text field, folded; null where it is missing or no text. */
export function textField(node: JsonLdNode | null, field: string): string | null {
  const value = node?.[field];
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() ? decodeEntities(text).replace(/\s+/g, ' ').trim() : null;
}

/** The names of a field that holds persons or organisations in any of the shapes in use. */
export function namesField(node: JsonLdNode | null, field: string): string[] {
  const value = node?.[field];
  const items = Array.isArray(value) ? value : [value];
  return items
    .map((item) => (typeof item === 'string' ? item : textField(asNode(item), 'name')))
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

/** The node with the references of one field (`{"@id": "#jane"}`) replaced by the nodes they mean. */
export function withReferences(
  node: JsonLdNode | null,
  field: string,
  nodes: readonly JsonLdNode[],
): JsonLdNode | null {
  const value = node?.[field];
  if (!value) return node;
  const resolved = (Array.isArray(value) ? value : [value]).map((item) => {
    const id = asNode(item)?.['@id'];
    if (!id || asNode(item)?.name) return item;
    return nodes.find((other) => other['@id'] === id && other.name) ?? item;
  });
  return { ...node, [field]: resolved };
}

function parse(json: string): unknown {
  try {
    // Real newlines inside strings are the usual fault of templates; JSON allows them as spaces.
    return JSON.parse(json.replace(/[\u0000-\u001F]+/g, ' '));
  } catch (error) {
    console.debug('Lede: a JSON-LD block of this page is not JSON', error);
    return null;
  }
}

function collect(value: unknown, nodes: JsonLdNode[], depth = 0): void {
  if (nodes.length >= MAX_NODES || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, nodes, depth + 1);
    return;
  }
  const node = asNode(value);
  if (!node) return;
  nodes.push(node);
  if (node['@graph']) collect(node['@graph'], nodes, depth + 1);
  if (node.mainEntity) collect(node.mainEntity, nodes, depth + 1);
}

function asNode(value: unknown): JsonLdNode | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonLdNode) : null;
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Templates often escape for HTML what they write into JSON. The result is text and is shown as text. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED_ENTITIES[name] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
