import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { lookForLoss } from '@/platform/backup/look-for-loss';
import { isPrivate } from '@/platform/library/safety/is-private';
import { type Loss, readLoss, watchLoss } from '@/platform/library/safety/loss';
import { logFailure } from '@/platform/log';

const LossNotice = lazy(() => import('./loss-notice').then((module) => ({ default: module.LossNotice })));

/** The page has opened by then; in milliseconds. The background has looked at the start of the browser already. */
const LOOK_AFTER_MS = 1000;

/** Says on any screen that something of the library was lost, and has it put back. */
export function LossWatch(): ReactNode {
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => {
    // What another library has lost is not to come back in this one.
    if (isPrivate()) return;
    const stop = new AbortController();
    watchLoss(setLoss, stop.signal);
    readLoss().then(setLoss, logFailure);
    const timer = setTimeout(() => lookForLoss().catch(logFailure), LOOK_AFTER_MS);
    return () => {
      stop.abort();
      clearTimeout(timer);
    };
  }, []);
  return (
    loss && (
      <Suspense>
        <LossNotice loss={loss} />
      </Suspense>
    )
  );
}
