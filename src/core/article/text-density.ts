/** Subtrees that never hold the body of an article. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS BUTTON SELECT TEXTAREA INPUT NAV FOOTER'.split(
    ' ',
  ),
);

const INLINE = new Set(
  (
    'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RP RT RUBY S SAMP SMALL SPAN STRONG SUB SUP ' +
    'TIME U VAR WBR IMG'
  ).split(' '),
);

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
}

interface Paragraph {
  readonly block: Element;
  readonly text: string;
  readonly weight: number;
}

/** Finds the densest text in one walk over the DOM; reads no layout and changes nothing. */
export function measureText(body: Element): TextDensity {
  const tallies = new Map<Element, number>();
  const paragraphs: Paragraph[] = [];
  let total = 0;
  let linked = 0;

  const visitBlock = (block: Element, depth: number): void => {
    let text = '';
    let own = 0;
    let ownLinked = 0;
    const closeParagraph = (): void => {
      total += own;
      linked += ownLinked;
      if (own >= MIN_PARAGRAPH && ownLinked / own < MAX_LINKED) {
        credit(tallies, block, own);
        paragraphs.push({ block, text, weight: own });
      }
      text = '';
      own = 0;
      ownLinked = 0;
    };
    const visitInline = (node: Node, inLink: boolean, level: number): void => {
      for (let child = node.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === 3) {
          const value = (child as Text).data;
          const weight = weigh(value);
          if (weight === 0) continue;
          own += weight;
          if (inLink) ownLinked += weight;
          text += value;
        } else if (child.nodeType === 1 && level < MAX_DEPTH) {
          const { tagName } = child as Element;
          if (SKIPPED.has(tagName)) continue;
          if (tagName === 'BR') {
            if (own >= MIN_PARAGRAPH) closeParagraph();
          } else if (INLINE.has(tagName)) visitInline(child, inLink || tagName === 'A', level + 1);
          else {
            closeParagraph();
            visitBlock(child as Element, level + 1);
          }
        }
      }
    };
    visitInline(block, block.tagName === 'A', depth);
    closeParagraph();
  };
  visitBlock(body, 0);

  const container = heaviest(tallies);
  const inside = container ? paragraphs.filter(({ block }) => container.contains(block)) : [];
  return {
    container,
    weight: inside.reduce((sum, paragraph) => sum + paragraph.weight, 0),
    paragraphs: inside.length,
    parents: new Set(inside.map(({ block }) => block.parentElement)).size,
    total,
    linked,
    text: inside.map((paragraph) => paragraph.text).join('\n'),
  };
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
    if (unit <= 0x20 || unit === 0xa0 || unit === 0x3000) continue;
    weight += (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af) ? CJK_WEIGHT : 1;
  }
  return weight;
}
