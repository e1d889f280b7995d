/** A sample shorter than this, in milliseconds, is mostly the clock: short work is done several times. */
const MIN_SAMPLE = 0.1;
const MAX_REPEATS = 20;

/**
 * Times pieces of work on one input: they take turns round by round, and who begins changes, so that the
 * machine's noise and the garbage one leaves to the other hit all alike. Each does its work once beforehand.
 *
 * @param prepare Makes the input of every single run, outside the time: a document that was walked before
 *   is faster to walk again, and in a browser no page is read twice.
 * @returns Milliseconds of one run: a list for each piece of work, a figure for each round.
 */
export function takeTurns<Input>(
  prepare: () => Input,
  works: readonly ((input: Input) => unknown)[],
  rounds: number,
): number[][] {
  const turns = works.map((work) => ({ work, repeats: repeatsFor(prepare, work), samples: [] as number[] }));
  for (let round = 0; round < rounds; round++) {
    for (const { work, repeats, samples } of round % 2 === 0 ? turns : [...turns].reverse()) {
      samples.push(time(prepare, work, repeats));
    }
  }
  return turns.map(({ samples }) => samples);
}

function repeatsFor<Input>(prepare: () => Input, work: (input: Input) => unknown): number {
  const once = Math.max(time(prepare, work, 1), MIN_SAMPLE / MAX_REPEATS);
  return Math.ceil(MIN_SAMPLE / once);
}

function time<Input>(prepare: () => Input, work: (input: Input) => unknown, repeats: number): number {
  const inputs = Array.from({ length: repeats }, prepare);
  const start = performance.now();
  for (const input of inputs) work(input);
  return (performance.now() - start) / repeats;
}
