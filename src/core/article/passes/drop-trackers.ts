import { isTracker } from '../trackers';
import type { Pass } from './types';

/** Removes images that count readers instead of showing something. */
export const dropTrackers: Pass = {
  name: 'drop-trackers',
  run(root, { onRemove }) {
    for (const image of root.querySelectorAll('img')) {
      const counts = isTracker(image);
      if (!counts && image.getAttribute('src')) continue;
      onRemove(image, counts ? 'tracking pixel' : 'image without an address');
      image.remove();
    }
  },
};
