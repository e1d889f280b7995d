import { expect, test } from 'vitest';
import { runInSlices } from '@/platform/run-in-slices';

/** Works for `steps` times three milliseconds. */
function* busy(steps: number): Generator<number, string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + 3;
    while (performance.now() < end);
    yield step;
  }
  return 'done';
}

test('lets others work in between, and gives the result', async () => {
  let others = 0;
  const timer = setInterval(() => others++, 1);
  const seen: number[] = [];
  const onProgress = (step: number): void => void seen.push(step);
  expect(await runInSlices(busy(30), { signal: new AbortController().signal, onProgress })).toBe('done');
  clearInterval(timer);
  expect(others).toBeGreaterThan(2);
  expect(seen.length).toBeGreaterThan(2);
});

test('stops between two slices when it is called off', async () => {
  const stop = new AbortController();
  let last = 0;
  const work = runInSlices(busy(1000), {
    signal: stop.signal,
    onProgress: (step) => {
      last = step;
      stop.abort();
    },
  });
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  expect(last).toBeLessThan(20);
});
