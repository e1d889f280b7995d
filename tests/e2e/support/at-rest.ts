/** Runs in a page: waits until what moves has come to rest; what moves for ever does not count. */
export async function atRest(): Promise<void> {
  // What has just been clicked begins to move with the next frame.
  await new Promise(requestAnimationFrame);
  const moving = document
    .getAnimations()
    .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
  await Promise.allSettled(moving.map((animation) => animation.finished));
}
