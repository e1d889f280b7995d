import { jsonExporter } from '@/core/exchange/exporters/json';
import { markdownExporter } from '@/core/exchange/exporters/markdown';
import { plainTextExporter } from '@/core/exchange/exporters/plain-text';
import type { Exporter, ExportFormat } from '@/core/exchange/types';

/** Every format that articles can leave in. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  markdown: markdownExporter,
  json: jsonExporter,
  text: plainTextExporter,
};
