/** A word's place: which text node, and the offsets in it. */
export interface WordPlace {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/** The words below `root` in document order, as the browser's dictionary divides them. */
export function wordsOf(root: Node, segmenter: Intl.Segmenter): WordPlace[] {
  return textNodes(root).flatMap((node) =>
    [...segmenter.segment(node.data)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ segment, index }) => ({ node, start: index, end: index + segment.length })),
  );
}

/**
 * Puts other words of the same text in the place of a share of its words.
 *
 * @returns The places of all words afterwards, one for one with those before.
 */
export function swapWords(words: readonly WordPlace[], share: number, random: () => number): WordPlace[] {
  const vocabulary = words.map(({ node, start, end }) => node.data.slice(start, end));
  const sources = new Map(words.map(({ node }) => [node, node.data]));
  const built = new Map<Text, { text: string; read: number }>();
  const places = words.map(({ node, start, end }) => {
    const source = sources.get(node) ?? '';
    const state = built.get(node) ?? { text: '', read: 0 };
    const other = vocabulary[Math.floor(random() * vocabulary.length)] ?? '';
    const word = random() < share ? other : source.slice(start, end);
    const text = state.text + source.slice(state.read, start);
    built.set(node, { text: text + word, read: end });
    return { node, start: text.length, end: text.length + word.length };
  });
  for (const [node, { text, read }] of built) node.data = text + node.data.slice(read);
  return places;
}

/** The words in a clone of their root: same places, the clone's text nodes. */
export function wordsInClone(words: readonly WordPlace[], root: Node, clone: Node): WordPlace[] {
  const cloned = textNodes(clone);
  const twins = new Map(textNodes(root).map((node, at) => [node, cloned[at]]));
  return words.flatMap(({ node, start, end }) => {
    const twin = twins.get(node);
    return twin ? [{ node: twin, start, end }] : [];
  });
}

/** From the first of the places to the end of the last; null where there is none. */
export function rangeOver(places: readonly WordPlace[]): Range | null {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const range = new Range();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}
