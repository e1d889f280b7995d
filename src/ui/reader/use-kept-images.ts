import { useEffect, useState } from 'react';
import type { Article } from '@/core/article/types';
import { images } from '@/platform/library/library';
import { useToasts } from '@/ui/components/toast';

export type KeptImages = ReadonlyMap<string, Blob>;

const NONE: KeptImages = new Map();

/** The pictures of an article that are kept here, by their addresses; null while they are read. */
export function useKeptImages({ id, imageBytes = 0 }: Article): KeptImages | null {
  const { fail } = useToasts();
  const [kept, setKept] = useState<KeptImages | null>(imageBytes > 0 ? null : NONE);
  useEffect(() => {
    if (imageBytes === 0) return;
    let isCurrent = true;
    images.listFor(id).then(
      (found) => {
        if (isCurrent) setKept(found);
      },
      (cause) => {
        fail(cause);
        if (isCurrent) setKept(NONE);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [id, imageBytes, fail]);
  return kept;
}
