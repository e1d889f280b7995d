/** What the walk does with an element: pass it by, read it in the line it stands in, or break the paragraph. */
const SKIPPED = 1;
const INLINE = 2;
const BREAK = 3;

/** By local name; every other element is a block. One table, for the walk asks for each element of the page. */
const TREATMENT = new Map<string, number>([
  // Subtrees that never hold the body of an article.
  ...names(
    'script style noscript template iframe object embed svg canvas button select textarea input nav footer figcaption',
    SKIPPED,
  ),
  ...names(
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q rp rt ruby s samp small span strong sub sup ' +
      'time u var wbr img',
    INLINE,
  ),
  ['br', BREAK],
]);

function names(list: string, treatment: number): [string, number][] {
  return list.split(' ').map((name) => [name, treatment]);
}

/**
 * How much one CJK character weighs against one Latin letter. A Chinese text says the same in about
 * 0.45 times as many characters, so thresholds made for Latin text miss half of all Chinese pages.
 */
const CJK_WEIGHT = 2.2;

/** A paragraph weighs at least this much: 60 letters or 27 characters. */
const MIN_PARAGRAPH = 60;
/** More of a paragraph than this inside links makes it a list of links. */
const MAX_LINKED = 0.4;
/** How much of a paragraph counts for its parent and the ancestors above: paragraphs are often wrapped one by one. */
const ANCESTOR_SHARES = [1, 0.5, 0.25];
/** Deeper nesting is no article that a person wrote; the walk stops there. */
const MAX_DEPTH = 150;

/** The densest text of a page. */
export interface TextDensity {
  /** The element that holds the paragraphs, or null on a page without any. */
  readonly container: Element | null;
  /** The weight of its paragraphs. */
  readonly weight: number;
  readonly paragraphs: number;
  /** How many different parents these paragraphs have. */
  readonly parents: number;
  /** The weight of all text, and of the part inside links. */
  readonly total: number;
  readonly linked: number;
  /** The body text of the container. */
  readonly text: string;
  /** The paragraphs of the whole page, in document order. */
  readonly blocks: readonly Paragraph[];
}

interface Paragraph {
  readonly block: Element;
  readonly text: string;
  readonly weight: number;
}

/** Finds the densest text in one walk over the DOM; reads no layout and changes nothing. */
export function measureText(body: Element): TextDensity {
  const walk = new Walk();
  walk.visitBlock(body, 0);
  const container = heaviest(walk.tallies);
  const inside = container ? walk.paragraphs.filter(({ block }) => container.contains(block)) : [];
  return {
    container,
    weight: inside.reduce((sum, paragraph) => sum + paragraph.weight, 0),
    paragraphs: inside.length,
    parents: new Set(inside.map(({ block }) => block.parentElement)).size,
    total: walk.total,
    linked: walk.linked,
    text: inside.map((paragraph) => paragraph.text).join('\n'),
    blocks: walk.paragraphs,
  };
}

/** The walk with what it has gathered, and the paragraph it is in. */
class Walk {
  readonly tallies = new Map<Element, number>();
  readonly paragraphs: Paragraph[] = [];
  total = 0;
  linked = 0;
  private text = '';
  private own = 0;
  private ownLinked = 0;

  visitBlock(block: Element, depth: number): void {
    this.visitInline(block, block, block.localName === 'a', depth);
    this.closeParagraph(block);
  }

  private visitInline(node: Node, block: Element, inLink: boolean, depth: number): void {
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.addText((child as Text).data, inLink);
      else if (child.nodeType === 1 && depth < MAX_DEPTH)
        this.visitElement(child as Element, block, inLink, depth);
    }
  }

  private visitElement(element: Element, block: Element, inLink: boolean, depth: number): void {
    const { localName } = element;
    const treatment = TREATMENT.get(localName);
    if (treatment === SKIPPED) return;
    if (treatment === BREAK) {
      if (this.own >= MIN_PARAGRAPH) this.closeParagraph(block);
    } else if (treatment === INLINE) {
      this.visitInline(element, block, inLink || localName === 'a', depth + 1);
    } else {
      this.closeParagraph(block);
      this.visitBlock(element, depth + 1);
    }
  }

  private addText(text: string, inLink: boolean): void {
    const weight = weigh(text);
    if (weight === 0) return;
    this.own += weight;
    if (inLink) this.ownLinked += weight;
    this.text += text;
  }

  private closeParagraph(block: Element): void {
    const { text, own, ownLinked } = this;
    this.total += own;
    this.linked += ownLinked;
    if (own >= MIN_PARAGRAPH && ownLinked / own < MAX_LINKED) {
      credit(this.tallies, block, own);
      this.paragraphs.push({ block, text, weight: own });
    }
    this.text = '';
    this.own = 0;
    this.ownLinked = 0;
  }
}

function credit(tallies: Map<Element, number>, block: Element, weight: number): void {
  let ancestor = block.parentElement;
  for (const share of ANCESTOR_SHARES) {
    if (!ancestor) return;
    tallies.set(ancestor, (tallies.get(ancestor) ?? 0) + weight * share);
    ancestor = ancestor.parentElement;
  }
}

function heaviest(tallies: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let bestWeight = 0;
  for (const [element, weight] of tallies) {
    if (weight <= bestWeight) continue;
    best = element;
    bestWeight = weight;
  }
  return best;
}

/** The weight of a text: letters and digits of any script, CJK ones more; marks and spaces nothing. */
function weigh(text: string): number {
  let weight = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3000) {
      if (unit > 0x20 && unit !== 0xa0) weight++;
    } else if ((unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af)) weight += CJK_WEIGHT;
    else if (unit !== 0x3000) weight++;
  }
  return weight;
}
