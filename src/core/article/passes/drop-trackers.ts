import type { Pass } from './types';

/** An image of this many CSS pixels or less in either direction shows nothing. */
const MAX_TRACKER = 3;

/** Removes images that count readers instead of showing something. */
export const dropTrackers: Pass = {
  name: 'drop-trackers',
  run(root, { onRemove }) {
    for (const image of root.querySelectorAll('img')) {
      const sizes = [image.getAttribute('width'), image.getAttribute('height')].map((size) =>
        Number.parseInt(size ?? '', 10),
      );
      const tiny = sizes.some((size) => size <= MAX_TRACKER);
      const src = image.getAttribute('src') ?? '';
      if (!tiny && src) continue;
      onRemove(image, tiny ? 'tracking pixel' : 'image without an address');
      image.remove();
    }
  },
};
