import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ZipEntry } from '@/core/exchange/types';
import { zipEntries } from '@/core/exchange/zip';
import type { ZipRequest } from '@/platform/files/zip-in-worker';

/** Zips beside the page: what is sent is gathered, and the date that ends it is answered with the bytes. */
export default defineUnlistedScript(() => {
  const entries: ZipEntry[] = [];
  self.onmessage = ({ data }: MessageEvent<ZipRequest>) => {
    if (!(data instanceof Date)) return void entries.push(data);
    const bytes = zipEntries(entries, data);
    self.postMessage(bytes, { transfer: [bytes.buffer] });
  };
});
