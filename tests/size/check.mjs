/**
 * Weighs the built extension against budgets.json: every file compressed alone with gzip, as the stores' own
 * figures are, and for a page all the scripts it loads to show itself. Prints a table; exit code 1 when
 * something is missing or too heavy.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fromRoot } from '../../scripts/paths.mjs';

/** @typedef {{ name: string, script?: string, page?: string, maxGzipBytes: number }} Budget */

const { folder, budgets } = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'));
const root = fromRoot(folder);

/**
 * @param {Budget} budget
 * @returns {string[]} absolute paths, each once; empty when the script or page is not there
 */
function scriptsOf({ script, page }) {
  if (script !== undefined) return withImports([join(root, script)].filter(existsSync));
  const html = join(root, page ?? '');
  if (!existsSync(html)) return [];
  const sources = [...readFileSync(html, 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g)];
  return withImports(sources.map(([, source = '']) => join(root, source)).filter(existsSync));
}

/**
 * Follows static imports. A dynamic `import(…)` is not counted: it loads later, when its feature is used.
 * @param {readonly string[]} entries
 */
function withImports(entries) {
  const files = [...entries];
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    for (const [, specifier = ''] of code.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g)) {
      const imported = join(dirname(file), specifier);
      if (existsSync(imported) && !files.includes(imported)) files.push(imported);
    }
  }
  return files;
}

/** @param {Budget} budget */
function weigh(budget) {
  const files = scriptsOf(budget);
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  const verdict = files.length === 0 ? 'missing' : bytes > budget.maxGzipBytes ? 'TOO HEAVY' : 'ok';
  return {
    script: budget.name,
    'gzip bytes': bytes,
    budget: budget.maxGzipBytes,
    used: `${Math.round((bytes / budget.maxGzipBytes) * 100)} %`,
    verdict,
    files: files.length,
  };
}

const rows = budgets.map(weigh);
console.table(rows);
process.exitCode = rows.every(({ verdict }) => verdict === 'ok') ? 0 : 1;
