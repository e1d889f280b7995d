/**
 * Work that pauses now and then is written as a generator: whoever must not freeze runs it piece by piece,
 * and everyone else at one go, with this.
 */
export function runSteps<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
