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

/** One thing that was removed, for tracing a wrong result to its step. */
export interface Removal {
  readonly pass: string;
  readonly reason: string;
  readonly text: string;
}
