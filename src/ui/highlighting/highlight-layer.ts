import { pictureOf } from '@/core/annotation/picture';

/** Our ranges under one name of the registry. Ranges that others keep under it are left alone. */
export interface HighlightLayer {
  show(ranges: readonly Range[]): void;
}

export function createLayer(registry: HighlightRegistry, name: string, priority: number): HighlightLayer {
  let shown: ReadonlySet<Range> = new Set();
  return {
    show(ranges) {
      // Over a picture the colour would lie as a veil; it has a frame (`frame-pictures.ts`).
      const wanted = new Set(ranges.filter((range) => !pictureOf(range)));
      const entry = registry.get(name) ?? new Highlight();
      entry.priority = priority;
      for (const range of shown) if (!wanted.has(range)) entry.delete(range);
      for (const range of wanted) if (!shown.has(range)) entry.add(range);
      shown = wanted;
      if (entry.size === 0) registry.delete(name);
      else if (registry.get(name) !== entry) registry.set(name, entry);
    },
  };
}
