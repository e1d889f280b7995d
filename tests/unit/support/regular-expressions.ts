import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { fromRoot } from '../../../scripts/paths.mjs';

/** A pattern where it stands in the product. */
export interface FoundPattern {
  /** `src/core/article/url.ts:6`. */
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every file of the product with code in it, from the top of the checkout. */
export function productFiles(): string[] {
  return ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(fromRoot(folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
      .map((path) => join(folder, path).replaceAll('\\', '/')),
  );
}

/** Every regular expression literal of the product. */
export function literalPatterns(): FoundPattern[] {
  return productFiles().flatMap((path) => {
    const text = readFileSync(fromRoot(path), 'utf8');
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind);
    const found: FoundPattern[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(node.text) ?? [];
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ place: `${path}:${line}`, source, flags });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** The patterns that modules put together while they are loaded. */
export async function madePatterns(load: () => Promise<unknown>): Promise<FoundPattern[]> {
  const found: FoundPattern[] = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [source, flags = '']: [string, string?]) {
      found.push({ place: 'put together', source, flags });
      return new target(source, flags);
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}
