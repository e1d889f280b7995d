import type { ExportBundle } from './types';

/**
 * The JSON of a backup, a piece at a time, so that ten thousand articles never stand in memory as one text. It is the form of
 * `exporters/json.ts`, which `importers/backup.ts` reads, without the W3C annotations: those are made of the rest.
 */
export async function* backupPieces(bundles: AsyncIterable<ExportBundle>, now: Date): AsyncGenerator<string> {
  yield `{"format":"lede","version":1,"exportedAt":"${now.toISOString()}","articles":[`;
  let separator = '\n';
  for await (const { article: stored, content, highlights } of bundles) {
    const { imageBytes: _size, ...article } = stored;
    yield separator + JSON.stringify({ article, content, highlights });
    separator = ',\n';
  }
  yield '\n]}\n';
}
