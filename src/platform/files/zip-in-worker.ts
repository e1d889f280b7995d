import type { ZipEntry } from '@/core/exchange/types';
import { startWorker } from './worker-url';

/** What the page sends: the entries, one message each, then the date of the zip, which also says that these were all. */
export type ZipRequest = ZipEntry | Date;

/**
 * A zip of `entries`, made beside the page. Rejects with the signal's reason once it aborts, and with what went wrong in the
 * worker.
 */
export function zipInWorker(
  entries: readonly ZipEntry[],
  now: Date,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const worker = startWorker('/zip-worker.js');
  const done = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`the zip failed: ${message}`));
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  for (const entry of entries) worker.postMessage(entry satisfies ZipRequest);
  worker.postMessage(now satisfies ZipRequest);
  return done.finally(() => worker.terminate());
}
