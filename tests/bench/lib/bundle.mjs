import { createRequire } from 'node:module';
import { build } from 'vite';
import { fromRoot } from '../../../scripts/paths.mjs';
import { clockedModules } from './clocked-module.mjs';

const DEFUDDLE = 'virtual:defuddle';

/** The path of the package `defuddle` from this checkout (or NODE_PATH), or null: it is no dependency of ours. */
export function findDefuddle() {
  try {
    return createRequire(fromRoot('package.json')).resolve('defuddle');
  } catch {
    return null;
  }
}

/**
 * Everything that runs in the page as one script that defines the global `bench`.
 * @returns {Promise<string>}
 */
export async function bundlePage() {
  const output = await build({
    configFile: false,
    root: fromRoot('.'),
    logLevel: 'warn',
    resolve: { alias: { '@': fromRoot('src') } },
    plugins: [clockedModules(), optionalDefuddle()],
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      lib: { entry: fromRoot('tests/bench/page/index.ts'), formats: ['iife'], name: 'bench' },
    },
  });
  const [bundle] = Array.isArray(output) ? output : [output];
  const chunk = 'output' in bundle ? bundle.output.find(({ type }) => type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The benchmark script was not built.');
  return chunk.code;
}

/** Gives the class of the package where there is one, null elsewhere. */
function optionalDefuddle() {
  const found = findDefuddle();
  return {
    name: 'optional-defuddle',
    /** @param {string} id */
    resolveId: (id) => (id === DEFUDDLE ? `\0${DEFUDDLE}` : null),
    /** @param {string} id */
    load: (id) => {
      if (id !== `\0${DEFUDDLE}`) return null;
      return found === null ? 'export default null;' : `export { default } from ${JSON.stringify(found)};`;
    },
  };
}
