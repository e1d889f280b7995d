import type {
  ExportBundle,
  ExportContext,
  ExportedFile,
  Exporter,
  ExportFormat,
  ExportSteps,
} from '@/core/exchange/types';
import { runSteps } from '@/core/steps';

/** An exporter that does its work an article at a time, or at one go. */
export function makeExporter(
  format: ExportFormat,
  steps: (bundles: readonly ExportBundle[], context: ExportContext) => ExportSteps<ExportedFile[]>,
): Exporter {
  return { format, steps, export: (bundles, context) => runSteps(steps(bundles, context)) };
}

/** What `make` gives for each of `bundles`, in their order, with a pause after each. */
export function* eachArticle<Made>(
  bundles: readonly ExportBundle[],
  make: (bundle: ExportBundle, index: number) => Made,
): ExportSteps<Made[]> {
  const all: Made[] = [];
  for (const [index, bundle] of bundles.entries()) {
    all.push(make(bundle, index));
    yield index + 1;
  }
  return all;
}
