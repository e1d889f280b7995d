import { citationKey, toCsl } from '@/core/exchange/citation';
import { exportName } from '@/core/exchange/exporters/export-name';
import { eachArticle, makeExporter } from '@/core/exchange/exporters/exporter';

/** One CSL-JSON file for all articles, as Zotero and pandoc read it. */
export const cslExporter = makeExporter('csl', function* (bundles, { now }) {
  const taken = new Set<string>();
  const items = yield* eachArticle(bundles, ({ article }) => toCsl(article, citationKey(article, taken)));
  const type = 'application/vnd.citationstyles.csl+json';
  return [{ name: exportName(bundles, now, 'json'), type, contents: `${JSON.stringify(items, null, 2)}\n` }];
});
