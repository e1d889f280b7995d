import { build } from 'vite';
import { fromRoot } from '../../../scripts/paths.mjs';
import { clockedModules } from './clocked-module.mjs';

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
    plugins: [clockedModules()],
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
