import { bibtexExporter } from '@/core/exchange/exporters/bibtex';
import { cslExporter } from '@/core/exchange/exporters/csl-json';
import { epubExporter } from '@/core/exchange/exporters/epub';
import { htmlExporter } from '@/core/exchange/exporters/html';
import { jsonExporter } from '@/core/exchange/exporters/json';
import { markdownExporter } from '@/core/exchange/exporters/markdown';
import { plainTextExporter } from '@/core/exchange/exporters/plain-text';
import { readwiseExporter } from '@/core/exchange/exporters/readwise-csv';
import { risExporter } from '@/core/exchange/exporters/ris';
import { annotationsExporter } from '@/core/exchange/exporters/web-annotations';
import type { Exporter, ExportFormat } from '@/core/exchange/types';

/** Every format that articles can leave in. */
export const exporters: Readonly<Record<ExportFormat, Exporter>> = {
  markdown: markdownExporter,
  html: htmlExporter,
  epub: epubExporter,
  text: plainTextExporter,
  readwise: readwiseExporter,
  annotations: annotationsExporter,
  json: jsonExporter,
  bibtex: bibtexExporter,
  ris: risExporter,
  csl: cslExporter,
};
