/** @typedef {{ getModuleInfo: (id: string) => { importers: readonly string[] } | null }} Graph */

/**
 * A Vite plugin: what the popup loads at its start and any other page does too is one chunk. Each file costs the main thread some
 * milliseconds, by itself the bundler makes fifteen small ones, and the popup is what people wait for.
 * @returns {import('vite').Plugin}
 */
export function sharedChunk() {
  return {
    name: 'shared-chunk',
    config({ build }) {
      // A script that is one file anyway.
      if (build?.lib) return undefined;
      return {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: nameChunk }] } } } },
      };
    },
  };
}

/**
 * The name of the chunk for a module; null where the bundler may choose.
 * @param {string} id
 * @param {Graph} graph
 */
function nameChunk(id, graph) {
  const pages = pagesOf(id, graph);
  return pages.has('popup') && pages.size > 1 ? 'shared' : null;
}

/**
 * The pages that have a module in what they load at once, by their folder in `entrypoints/`.
 * @param {string} id
 * @param {Graph} graph
 */
function pagesOf(id, graph) {
  const pages = new Set();
  const seen = new Set([id]);
  for (const one of seen) {
    const [, page] = /\/entrypoints\/(\w+)\/(?:index\.html|main\.tsx)$/.exec(one) ?? [];
    if (page) pages.add(page);
    for (const importer of graph.getModuleInfo(one)?.importers ?? []) seen.add(importer);
  }
  return pages;
}
