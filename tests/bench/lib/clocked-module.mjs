import { readFile } from 'node:fs/promises';
import { fromRoot } from '../../../scripts/paths.mjs';

const QUERY = '?clocked';
/** Imports of the project's own values; types and packages are left alone. */
const OWN_IMPORT = /^import \{ ([\w, ]+) \} from '((?:@\/|\.)[^']+)';$/gm;
const CLOCK = fromRoot('tests/bench/page/stage-clock.ts');

/**
 * A module imported as `@/path?clocked` is a copy of it in which each function that it imports from the project
 * notes its time: so the stages of a pipeline are told apart without a second pipeline to keep in step.
 */
export function clockedModules() {
  return {
    name: 'clocked-modules',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id */
    resolveId: (id) =>
      id.endsWith(QUERY)
        ? `${fromRoot(`src/${id.replace(/^.*?src\/|^@\//, '').slice(0, -QUERY.length)}.ts`)}${QUERY}`
        : null,
    /** @param {string} id */
    load: async (id) => {
      if (!id.endsWith(QUERY)) return null;
      const source = await readFile(id.slice(0, -QUERY.length), 'utf8');
      const code = source.replace(OWN_IMPORT, (_whole, names, specifier) => clockedImport(names, specifier));
      return { code: `import { clocked } from ${JSON.stringify(CLOCK)};\n${code}`, moduleType: 'ts' };
    },
  };
}

/**
 * @param {string} names `a, type B`
 * @param {string} specifier
 */
function clockedImport(names, specifier) {
  const all = names.split(',').map((name) => name.trim());
  const types = all.filter((name) => name.startsWith('type '));
  const values = all.filter((name) => !types.includes(name));
  const imported = [...types, ...values.map((name) => `${name} as ${name}Unclocked`)].join(', ');
  const wrapped = values.map((name) => `const ${name} = clocked('${name}', ${name}Unclocked);`).join('\n');
  return `import { ${imported} } from '${specifier}';\n${wrapped}`;
}
