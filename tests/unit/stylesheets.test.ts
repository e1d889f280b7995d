import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fromRoot } from '../../scripts/paths.mjs';
import { productFiles } from './support/regular-expressions';

const IMPORT = /import (\w+) from '([^']+\.module\.css)'/g;
/** What a component asks for by a name it works out, such as `styles[variant]`. */
const COMPUTED = /\[[a-z]/;

/** The classes that the components ask of each stylesheet; `any` where one asks by a name it works out. */
function classesAsked(): Map<string, Set<string>> {
  const asked = new Map<string, Set<string>>();
  for (const file of productFiles()) {
    const source = readFileSync(fromRoot(file), 'utf8');
    const code = source.replace(/^import .*$/gm, '');
    for (const [, name = '', path = ''] of source.matchAll(IMPORT)) {
      const sheet = path.startsWith('@/')
        ? fromRoot(path.replace('@', 'src'))
        : fromRoot(join(dirname(file), path));
      const classes = asked.get(sheet) ?? new Set();
      for (const [, used = ''] of code.matchAll(new RegExp(`(?<![.\\w])${name}\\.(\\w+)`, 'g'))) {
        classes.add(used);
      }
      if (new RegExp(`(?<![.\\w])${name}${COMPUTED.source}`).test(code)) classes.add('any');
      asked.set(sheet, classes);
    }
  }
  return asked;
}

/** The classes that a stylesheet has rules for. */
function classesIn(sheet: string): string[] {
  const rules = readFileSync(sheet, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  return [...rules.matchAll(/\.([a-z_]\w*)/gi)].map(([, name = '']) => name);
}

describe('every stylesheet', () => {
  const sheets = [...classesAsked()].map(([path, asked]) => ({
    sheet: relative(fromRoot('src'), path),
    path,
    asked,
  }));

  test('is found', () => {
    expect(sheets.length).toBeGreaterThan(50);
  });

  test.each(sheets)('has the classes its components ask for, and no others: $sheet', (found) => {
    const { path, asked } = found;
    const styled = new Set(classesIn(path));
    if (asked.delete('any')) for (const name of styled) asked.add(name);
    expect([...styled].sort()).toEqual([...asked].sort());
  });
});
