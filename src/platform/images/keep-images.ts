import { imageSources } from '@/core/article/image-sources';
import type { ArticleId } from '@/core/article/types';
import { fetchImage } from '@/platform/files/fetch-image';
import { articles, images } from '@/platform/library/library';
import { loadSettings } from '@/platform/settings/settings';
import { hasImageAccess } from './image-access';

/** More pictures than this are a gallery; the first ones are kept. */
const MOST = 100;

/** Pictures asked for at the same time. */
const AT_ONCE = 4;

/** Fetches the pictures of the saved articles that have none kept yet, the newest first, where the person wants that. */
export async function keepImages(signal: AbortSignal): Promise<void> {
  const { keepsImages } = await loadSettings();
  if (!keepsImages || !(await hasImageAccess())) return;
  for (const { id, images: count, imageBytes } of await articles.list()) {
    if (signal.aborted) return;
    if (count > 0 && imageBytes === undefined) await keepImagesOf(id, signal);
  }
}

async function keepImagesOf(id: ArticleId, signal: AbortSignal): Promise<void> {
  const stored = await articles.get(id);
  if (!stored) return;
  const sources = imageSources(stored.content.html).slice(0, MOST);
  const kept = new Map<string, Blob>();
  for (let at = 0; at < sources.length; at += AT_ONCE) {
    const some = sources.slice(at, at + AT_ONCE);
    const blobs = await Promise.all(some.map((source) => fetchImage(source, signal)));
    some.forEach((source, index) => {
      const blob = blobs[index];
      if (blob) kept.set(source, blob);
    });
  }
  // Without any picture the network may be off: it is tried again another time.
  if (kept.size > 0 && !signal.aborted) await images.keep(id, kept);
}
