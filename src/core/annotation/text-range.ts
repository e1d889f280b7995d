import { lowerBound } from '@/core/annotation/lower-bound';
import { runSteps } from '@/core/steps';
import type { TextSpan } from '@/core/text/types';

/** The text of a root with the way back from every offset to its text node. Stale once the DOM changes. */
export interface TextMap {
  readonly text: string;
  /** The text nodes in document order, as far as their text counts. */
  readonly nodes: readonly Text[];
  /** `starts[i]` is the offset in `text` at which `nodes[i]` begins, in UTF-16 units. */
  readonly starts: readonly number[];
  /** Whether a line or a block of the page ends between `nodes[i - 1]` and `nodes[i]`. */
  readonly breaks: readonly boolean[];
}

/** Elements whose text is not part of what one reads. SVG has a `style` and a `script` too, hence the local name. */
const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'select', 'title']);

/** Elements that begin a new line as browsers show them; a page's own styles are not asked. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'dd', 'details', 'dialog', 'div', 'dl'],
  ...['dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'hgroup', 'li', 'main', 'nav', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'td'],
  ...['th', 'tr', 'ul'],
]);

// Numbers of the DOM standard: core has no `NodeFilter` and no `Node` of its own.
const SHOW_TEXT_AND_ELEMENTS = 0x4 | 0x1;
const ACCEPT = 1;
const REJECT = 2;
const SKIP = 3;
const TEXT_NODE = 3;

/** Text nodes between two pauses of `mapTextInSteps`: about a millisecond. */
const STEP = 500;

/** Walks `root` once. The text is that of all text nodes, one after the other, but for scripts and the like. */
export function mapText(root: Node): TextMap {
  return runSteps(mapTextInSteps(root));
}

/** As `mapText`; yields now and then, for callers that must not freeze. The DOM must not change meanwhile. */
export function* mapTextInSteps(root: Node): Generator<void, TextMap> {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const breaks: boolean[] = [];
  let text = '';
  let block: Element | null = null;
  let lineEnded = false;
  const walker = documentOf(root).createTreeWalker(root, SHOW_TEXT_AND_ELEMENTS, (node) => {
    if (node.nodeType === TEXT_NODE) return ACCEPT;
    const { localName } = node as Element;
    if (localName === 'br' || localName === 'hr') lineEnded = true;
    return UNREAD.has(localName) ? REJECT : SKIP;
  });
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const nodeBlock = blockOf(node);
    if (nodes.length % STEP === STEP - 1) yield;
    nodes.push(node);
    starts.push(text.length);
    breaks.push(lineEnded || nodeBlock !== block);
    text += node.data;
    block = nodeBlock;
    lineEnded = false;
  }
  return { text, nodes, starts, breaks };
}

/** The text that the offsets of a surface count in. */
export function rootText(root: Node): string {
  return mapText(root).text;
}

/**
 * Where `range` lies in the text of `root`, in UTF-16 units; what lies outside `root` is cut off.
 * Null where the range covers none of that text.
 */
export function rangeToSpan(range: Range, root: Node, map: TextMap = mapText(root)): TextSpan | null {
  if (range.startContainer.getRootNode() !== root.getRootNode()) return null;
  const start = boundaryOffset(range, true, map);
  const end = boundaryOffset(range, false, map);
  return start < end ? { start, end } : null;
}

/**
 * The range of `span`; its boundaries lie in the text nodes that hold the first and the last unit, so
 * that it never begins in an empty node or at the end of the node before. Null for an empty span and
 * for one that the text is too short for.
 */
export function spanToRange(span: TextSpan, root: Node, map: TextMap = mapText(root)): Range | null {
  const { start, end } = span;
  if (!(start >= 0 && start < end && end <= map.text.length)) return null;
  const first = nodeAt(map, start);
  const last = nodeAt(map, end - 1);
  if (!first || !last) return null;
  const range = documentOf(root).createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** Where `range` begins in the text of a root, in UTF-16 units, also where it holds no text. */
export function offsetOf(range: Range, map: TextMap): number {
  return boundaryOffset(range, true, map);
}

/** The length of the text before one boundary of `range`, which may lie in any kind of node. */
function boundaryOffset(range: Range, atStart: boolean, { text, nodes, starts }: TextMap): number {
  const boundary = range.cloneRange();
  boundary.collapse(atStart);
  const next = lowerBound(nodes.length, (i) => {
    const node = nodes[i];
    return node !== undefined && boundary.comparePoint(node, 0) < 0;
  });
  const before = starts[next - 1];
  if (before === undefined) return 0;
  if (nodes[next - 1] === boundary.startContainer) return before + boundary.startOffset;
  return starts[next] ?? text.length;
}

/** Which of the nodes holds the unit at `offset`: of those that begin there all but the last are empty. */
export function nodeIndexAt({ starts }: TextMap, offset: number): number {
  return lowerBound(starts.length, (i) => (starts[i] ?? 0) <= offset) - 1;
}

function nodeAt(map: TextMap, offset: number): { node: Text; start: number } | null {
  const index = nodeIndexAt(map, offset);
  const node = map.nodes[index];
  const start = map.starts[index];
  return node && start !== undefined ? { node, start } : null;
}

function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && !BLOCKS.has(element.localName)) element = element.parentElement;
  return element;
}

function documentOf(root: Node): Document {
  return root.ownerDocument ?? (root as Document);
}
