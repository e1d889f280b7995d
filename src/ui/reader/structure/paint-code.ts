import './code-colours.css';
import { common, createLowlight } from 'lowlight';
import { createLayer } from '@/ui/highlighting/highlight-layer';

/** The part of lowlight's tree that is read here. */
interface Token {
  readonly type: string;
  readonly value?: string;
  readonly properties?: { readonly className?: unknown };
  readonly children?: readonly Token[];
}

/** The colours, and the scopes of highlight.js that have them: https://highlightjs.readthedocs.io/en/latest/css-classes-reference.html */
const SCOPES = {
  comment: ['comment', 'quote', 'doctag', 'meta'],
  keyword: ['keyword', 'selector-tag', 'tag', 'name', 'section', 'operator'],
  string: ['string', 'regexp', 'char', 'template-variable', 'addition', 'selector-attr', 'link'],
  number: ['number', 'literal', 'symbol', 'bullet', 'variable', 'deletion'],
  title: [
    'title',
    'built_in',
    'type',
    'attr',
    'attribute',
    'property',
    'selector-class',
    'selector-id',
    'params',
  ],
} as const;

type Colour = keyof typeof SCOPES;

const COLOURS = Object.keys(SCOPES) as Colour[];

/** A longer listing stays plain: it would hold up the page. In UTF-16 units. */
const MAX_LENGTH = 100_000;

/** Without a declared language each is tried, which takes longer. In UTF-16 units. */
const MAX_GUESSED = 5000;

/** What a guess must reach, on the library's own scale: a conservative choice, not a measured one. */
const MIN_RELEVANCE = 6;

const lowlight = createLowlight(common);

/** Paints code by CSS highlights: no text node is touched, so what a person has marked keeps its place. */
export function paintCode(root: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  const found = new Map<Colour, Range[]>(COLOURS.map((colour) => [colour, []]));
  for (const pre of root.querySelectorAll<HTMLElement>('[data-role="code-box"] > pre')) {
    const tree = parse(pre.textContent, pre.dataset.language);
    if (tree) collect(tree, pre, found);
  }
  const layers = COLOURS.map((colour) => createLayer(CSS.highlights, `lede-code-${colour}`, -1));
  COLOURS.forEach((colour, at) => {
    layers[at]?.show(found.get(colour) ?? []);
  });
  const stop = (): void => {
    for (const layer of layers) layer.show([]);
  };
  signal.addEventListener('abort', stop, { once: true });
}

function parse(code: string, language: string | undefined): Token | null {
  if (code.length > MAX_LENGTH) return null;
  if (language && lowlight.registered(language)) return lowlight.highlight(language, code) as Token;
  if (language || code.length > MAX_GUESSED) return null;
  const guess = lowlight.highlightAuto(code);
  return (guess.data?.relevance ?? 0) >= MIN_RELEVANCE ? (guess as Token) : null;
}

/** Walks tokens and text nodes side by side: both have the same text. */
function collect(tree: Token, pre: HTMLElement, found: ReadonlyMap<Colour, Range[]>): void {
  const walker = document.createTreeWalker(pre, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode() as Text | null;
  let at = 0;
  const take = (length: number, colour: Colour | null): void => {
    for (let rest = length; node && rest > 0; ) {
      const step = Math.min(rest, node.data.length - at);
      if (colour && step > 0) found.get(colour)?.push(rangeIn(node, at, at + step));
      rest -= step;
      at += step;
      if (at < node.data.length) continue;
      node = walker.nextNode() as Text | null;
      at = 0;
    }
  };
  const visit = (token: Token, colour: Colour | null): void => {
    if (token.type === 'text') take(token.value?.length ?? 0, colour);
    for (const child of token.children ?? []) visit(child, colourOf(child) ?? colour);
  };
  visit(tree, null);
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function colourOf({ properties }: Token): Colour | null {
  const names = Array.isArray(properties?.className) ? (properties.className as unknown[]) : [];
  const scope = String(names[0] ?? '').replace(/^hljs-/, '');
  return COLOURS.find((colour) => (SCOPES[colour] as readonly string[]).includes(scope)) ?? null;
}
