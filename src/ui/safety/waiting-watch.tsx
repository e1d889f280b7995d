import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { watchWaiting } from '@/platform/library/waiting';

const WaitingNotice = lazy(() =>
  import('./waiting-notice').then((module) => ({ default: module.WaitingNotice })),
);

/** Says on any screen why the library does not open, as long as another window keeps it from that. */
export function WaitingWatch(): ReactNode {
  const [isWaiting, setWaiting] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    watchWaiting(setWaiting, stop.signal);
    return () => stop.abort();
  }, []);
  return (
    isWaiting && (
      <Suspense>
        <WaitingNotice />
      </Suspense>
    )
  );
}
