import { database } from '@/platform/library/library';
import { findMissing } from '@/platform/library/safety/find-missing';
import { isPrivate } from '@/platform/library/safety/is-private';
import { changeLoss, readLoss, withMissing } from '@/platform/library/safety/loss';

/** Looks whether all is there that should be, and notes what is not; true where something is missing that nobody has dealt with. */
export async function lookForLoss(): Promise<boolean> {
  if (isPrivate()) return false;
  const missing = await findMissing(database);
  if (missing) await changeLoss((loss) => withMissing(loss, missing));
  const loss = await readLoss();
  return loss !== null && loss.recovery === null;
}
