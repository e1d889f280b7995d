import { useMemo, useRef, useState } from 'react';

/** Something that was done and can be taken back and done again. */
export interface Step {
  /** Steps with the same name that follow each other closely are one: a note being written. */
  readonly name: string;
  readonly undo: () => Promise<unknown>;
  readonly redo: () => Promise<unknown>;
}

/** What was done in this window, to go back and forth in. */
export interface History {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly push: (step: Step) => void;
  /** Takes a step out that was undone in another way. */
  readonly forget: (step: Step) => void;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

const MOST_STEPS = 200;
/** Steps of one name are one if they are closer together than this, in milliseconds. */
const TOGETHER_MS = 4000;

export function useHistory(): History {
  const [, render] = useState(0);
  const stacks = useRef<Stacks>({ done: [], undone: [], lastAt: 0, moving: Promise.resolve() });
  const actions = useMemo(() => createHistory(stacks.current, () => render((count) => count + 1)), []);
  const { done, undone } = stacks.current;
  return useMemo(
    () => ({ ...actions, canUndo: done.length > 0, canRedo: undone.length > 0 }),
    [actions, done.length, undone.length],
  );
}

interface Stacks {
  readonly done: Step[];
  readonly undone: Step[];
  lastAt: number;
  /** One move waits for the other. */
  moving: Promise<void>;
}

function createHistory(stacks: Stacks, changed: () => void): Omit<History, 'canUndo' | 'canRedo'> {
  const { done, undone } = stacks;
  const move = (from: Step[], to: Step[], act: (step: Step) => Promise<unknown>): Promise<void> => {
    const moved = stacks.moving.then(async () => {
      const step = from.pop();
      if (!step) return;
      stacks.lastAt = 0;
      await act(step);
      to.push(step);
      changed();
    });
    // What could not be undone is told once, and the next move is not held up.
    stacks.moving = moved.catch(changed);
    return moved;
  };
  return {
    push: (step) => {
      const last = done.at(-1);
      const isMore = last?.name === step.name && Date.now() - stacks.lastAt < TOGETHER_MS;
      if (last && isMore) done[done.length - 1] = { ...step, undo: last.undo };
      else done.push(step);
      if (done.length > MOST_STEPS) done.shift();
      undone.length = 0;
      stacks.lastAt = Date.now();
      changed();
    },
    forget: (step) => {
      const at = done.indexOf(step);
      if (at >= 0) done.splice(at, 1);
      changed();
    },
    undo: () => move(done, undone, (step) => step.undo()),
    redo: () => move(undone, done, (step) => step.redo()),
  };
}
