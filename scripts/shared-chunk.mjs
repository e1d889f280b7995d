/** @typedef {{ importers: readonly string[], dynamicImporters: readonly string[] }} ModuleInfo */
/** @typedef {{ getModuleInfo: (id: string) => ModuleInfo | null }} Graph */

/**
 * A Vite plugin: what the popup and the side panel load at their start with any other page is one chunk, and so is what the reader
 * shares with the rest. Each file costs the main thread some milliseconds, by itself the bundler makes fifteen small ones, and these
 * are the pages that people wait for.
 * @returns {import('vite').Plugin}
 */
export function sharedChunk() {
  return {
    name: 'shared-chunk',
    config({ build }) {
      // A script that is one file anyway.
      if (build?.lib) return undefined;
      // The first takes its modules with all that they need before the second is asked.
      const groups = [
        { name: nameShared, priority: 2 },
        { name: nameReading, priority: 1 },
      ];
      return { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } };
    },
  };
}

/**
 * The name of the chunk of the popup and the side panel; null for a module that is not for it.
 * @param {string} id
 * @param {Graph} graph
 */
function nameShared(id, graph) {
  const { pages } = usesOf(id, graph);
  const isWanted = pages.has('popup') || (pages.has('reader') && pages.has('sidepanel'));
  return isWanted && pages.size > 1 ? 'shared' : null;
}

/**
 * The name of the chunk of the reader; null for a module that is not for it.
 * @param {string} id
 * @param {Graph} graph
 */
function nameReading(id, graph) {
  const { pages, isLateSomewhere } = usesOf(id, graph);
  return pages.has('reader') && (pages.size > 1 || isLateSomewhere) ? 'reading' : null;
}

/**
 * The pages that have a module in what they load at once, by their folder in `entrypoints/`, and whether something loads it
 * only when it is needed.
 * @param {string} id
 * @param {Graph} graph
 */
function usesOf(id, graph) {
  const pages = new Set();
  let isLateSomewhere = false;
  const seen = new Set([id]);
  for (const one of seen) {
    const [, page] = /\/entrypoints\/(\w+)\/(?:index\.html|main\.tsx)$/.exec(one) ?? [];
    if (page) pages.add(page);
    const info = graph.getModuleInfo(one);
    if ((info?.dynamicImporters.length ?? 0) > 0) isLateSomewhere = true;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return { pages, isLateSomewhere };
}
