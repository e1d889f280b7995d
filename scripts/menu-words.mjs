import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const QUERY = '?menu';

/**
 * A Vite plugin: `catalogue.yml?menu` is the few words of a catalogue that the background needs. It is one file that loads with
 * every start, and the bundler would put all seven catalogues into it.
 * @returns {import('vite').Plugin}
 */
export function menuWords() {
  return {
    name: 'menu-words',
    enforce: 'pre',
    load(id) {
      if (!id.endsWith(`.yml${QUERY}`)) return null;
      const file = id.slice(0, -QUERY.length);
      this.addWatchFile(file);
      const { menu, colours } = parse(readFileSync(file, 'utf8'));
      return `export const menu = ${JSON.stringify(menu)};\nexport const colours = ${JSON.stringify(colours)};\n`;
    },
  };
}
