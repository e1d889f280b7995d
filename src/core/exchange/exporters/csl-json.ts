import { citationKey, toCsl } from '@/core/exchange/citation';
import { exportName } from '@/core/exchange/exporters/export-name';
import type { Exporter } from '@/core/exchange/types';

/** One CSL-JSON file for all articles, as Zotero and pandoc read it. */
export const cslExporter: Exporter = {
  format: 'csl',
  export: (bundles, { now }) => {
    const taken = new Set<string>();
    const items = bundles.map(({ article }) => toCsl(article, citationKey(article, taken)));
    const type = 'application/vnd.citationstyles.csl+json';
    return [
      { name: exportName(bundles, now, 'json'), type, contents: `${JSON.stringify(items, null, 2)}\n` },
    ];
  },
};
