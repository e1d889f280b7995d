/** Attributes under which sites keep the address of an image until a script puts it in `src`, the commonest first. */
export const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'data-url',
  'data-echo',
  'file',
];

/** The same for a choice of sizes, which a script puts in `srcset`. */
export const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'data-original-set'];

/** The candidates of a `srcset`, each an address and perhaps a descriptor. An address may have commas, but not before a blank. */
export function splitSrcset(list: string): string[] {
  return list
    .split(/,\s+|,$/)
    .map((candidate) => candidate.trim())
    .filter(Boolean);
}
