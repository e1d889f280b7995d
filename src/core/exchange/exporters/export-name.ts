import { safeFileName } from '@/core/exchange/file-name';
import type { ExportBundle } from '@/core/exchange/types';

/** The name of a file for all of `bundles`: the title where it is only one, else `lede-` and the day (UTC). */
export function exportName(bundles: readonly ExportBundle[], now: Date, extension: string): string {
  const only = bundles.length === 1 ? bundles[0] : undefined;
  return safeFileName(only?.article.title ?? `lede-${now.toISOString().slice(0, 10)}`, extension);
}
