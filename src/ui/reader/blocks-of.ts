/** The blocks of the text; where one box holds all of them, those in the box. */
export function blocksOf(root: Element): Element[] {
  const [only, ...others] = root.children;
  return only && others.length === 0 && only.children.length > 0 ? blocksOf(only) : [...root.children];
}
