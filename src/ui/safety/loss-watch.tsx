import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { watchForLoss } from '@/platform/backup/look-for-loss';
import { isPrivate } from '@/platform/library/safety/is-private';
import { type Loss, readLoss, watchLoss } from '@/platform/library/safety/loss';
import { logFailure } from '@/platform/log';

const LossNotice = lazy(() => import('./loss-notice').then((module) => ({ default: module.LossNotice })));

/** Says on any screen that something of the library was lost, and has it put back. */
export function LossWatch(): ReactNode {
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => {
    // What another library has lost is not to come back in this one.
    if (isPrivate()) return;
    const stop = new AbortController();
    watchLoss(setLoss, stop.signal);
    readLoss().then(setLoss, logFailure);
    watchForLoss(stop.signal);
    return () => stop.abort();
  }, []);
  return (
    loss && (
      <Suspense>
        <LossNotice loss={loss} />
      </Suspense>
    )
  );
}
