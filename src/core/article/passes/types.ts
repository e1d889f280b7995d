/** What a pass knows and to whom it accounts. */
export interface CleanContext {
  readonly title: string;
  readonly authors: readonly string[];
  readonly source: string | null;
  /** Called before each removal. */
  readonly onRemove: (node: Node, reason: string) => void;
}

/** One step of the cleaning: changes `root` in place and accounts for what it removes. */
export interface Pass {
  readonly name: string;
  readonly run: (root: Element, context: CleanContext) => void;
}
