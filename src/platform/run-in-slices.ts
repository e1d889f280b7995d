/** The longest that work holds the main thread at a stretch: half a frame at 60 Hz, in milliseconds. */
const SLICE_MS = 8;

export interface SliceOptions<Progress> {
  readonly signal: AbortSignal;
  /** Called between slices with what the last step yielded. */
  readonly onProgress: (progress: Progress) => void;
}

/** Runs work that pauses without freezing the page. Rejects with the signal's reason once it aborts. */
export async function runInSlices<Progress, Result>(
  steps: Generator<Progress, Result>,
  { signal, onProgress }: SliceOptions<Progress>,
): Promise<Result> {
  let sliceEnd = performance.now() + SLICE_MS;
  let step = steps.next();
  while (!step.done) {
    if (performance.now() >= sliceEnd) {
      onProgress(step.value);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      sliceEnd = performance.now() + SLICE_MS;
    }
    step = steps.next();
  }
  return step.value;
}
