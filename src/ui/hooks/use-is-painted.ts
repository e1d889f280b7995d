import { startTransition, useEffect, useState } from 'react';

/** Whether what `isThere` stands for has been on the screen for a frame: the time for what nobody needs at the first sight. */
export function useIsPainted(isThere: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    // The frame after the next: an effect may run before anything is painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    });
    return () => cancelAnimationFrame(frame);
  }, [isThere]);
  return isPainted;
}
