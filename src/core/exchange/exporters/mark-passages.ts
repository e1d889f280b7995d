import { anchorHighlight } from '@/core/annotation/anchor';
import { indexRoot } from '@/core/annotation/anchor-index';
import { pictureOf } from '@/core/annotation/picture';
import { rangeToSpan } from '@/core/annotation/text-range';
import type { Highlight } from '@/core/annotation/types';
import type { TextSpan } from '@/core/text/types';

interface Passage extends TextSpan {
  readonly highlight: Highlight;
}

/**
 * Puts `<mark class="yellow">` around the highlighted passages and pictures of `root`, which it changes. Where passages overlap, the marks
 * nest. Returns the highlights that have a place, by which the others are known to have none.
 */
export function markPassages(root: DocumentFragment, highlights: readonly Highlight[]): Set<Highlight> {
  if (highlights.length === 0) return new Set();
  const index = indexRoot(root);
  const pictures = new Map<Highlight, HTMLImageElement>();
  const passages = highlights.flatMap((highlight): Passage[] => {
    const { quote, positions, place, picture } = highlight;
    const found = anchorHighlight(root, { quote, position: positions.reader, place, picture }, index);
    const image = found && pictureOf(found.range);
    if (image) pictures.set(highlight, image);
    const span = found && rangeToSpan(found.range, root, index.map);
    return span ? [{ ...span, highlight }] : [];
  });
  const { nodes, starts } = index.map;
  nodes.forEach((node, at) => {
    const start = starts[at] ?? 0;
    const here = passages.filter((one) => one.start < start + node.length && one.end > start);
    if (here.length > 0) markNode(node, start, here);
  });
  for (const [highlight, image] of pictures) {
    const mark = makeMark(image.ownerDocument, highlight);
    image.replaceWith(mark);
    mark.append(image);
  }
  return new Set([...passages.map(({ highlight }) => highlight), ...pictures.keys()]);
}

/** Cuts a text node where passages begin and end, and wraps the pieces. */
function markNode(node: Text, start: number, passages: readonly Passage[]): void {
  const edges = passages.flatMap((one) => [one.start - start, one.end - start]);
  const inside = edges.filter((edge) => edge > 0 && edge < node.length);
  const cuts = [0, ...new Set(inside.sort((one, other) => one - other)), node.length];
  const text = node.data;
  const pieces = cuts.slice(1).map((end, at) => {
    const from = cuts[at] ?? 0;
    const over = passages.filter((one) => one.start - start < end && one.end - start > from);
    const piece: Node = node.ownerDocument.createTextNode(text.slice(from, end));
    return over.reduce((inner, { highlight }) => {
      const mark = makeMark(node.ownerDocument, highlight);
      mark.append(inner);
      return mark;
    }, piece);
  });
  node.replaceWith(...pieces);
}

function makeMark(document: Document, { colour, note }: Highlight): HTMLElement {
  const mark = document.createElement('mark');
  mark.className = colour;
  if (note) mark.title = note;
  return mark;
}
