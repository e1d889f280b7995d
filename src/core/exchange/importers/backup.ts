import * as v from 'valibot';
import { Damage } from '@/core/exchange/damage';
import { list, object } from '@/core/json-values';
import { bundleSchema } from './bundle-schema';
import type { JsonImporter } from './importer';

/** Version 1 is the only one there is; a later one may mean what this cannot read. */
const VERSION = 1;

/**
 * Lede's own JSON export, whole or not at all. What it has beyond the schema, such as the W3C annotations, is made of
 * the rest and not read.
 */
export const backupImporter: JsonImporter = {
  format: 'backup',
  matches: (value) => object(value)?.format === 'lede',
  *read(value, { collector }) {
    const backup = object(value);
    if (backup?.version !== VERSION) throw new Damage('version');
    if (!Array.isArray(backup.articles)) throw new Damage('articles');
    const entries = list(backup.articles);
    for (const [index, entry] of entries.entries()) {
      const parsed = v.safeParse(bundleSchema, entry, { abortEarly: true });
      if (!parsed.success) {
        const path = v.getDotPath(parsed.issues[0]);
        throw new Damage(`articles[${index}]${path === null ? '' : `.${path}`}`);
      }
      collector.take(parsed.output);
      yield index / entries.length;
    }
  },
};
