/** What must be done to take back what was done: the last first, each step tried twice. */

/** What has been done so far, as steps that take it back. */
export interface Undo {
  /** Notes how to take back the next step; call it before the step, because a step that fails may be half done. */
  before(takeBack: () => void): void;
  /** Takes everything back; gives what could not be. */
  all(): readonly unknown[];
}

/** With nothing to take back yet. */
export function startUndo(): Undo {
  const steps: (() => void)[] = [];
  return {
    before: (takeBack) => steps.push(takeBack),
    all() {
      const failures: unknown[] = [];
      for (const step of steps.splice(0).reverse()) {
        const failure = attempt(step);
        if (failure !== null) failures.push(failure);
      }
      return failures;
    },
  };
}

/** Does it, once more where it fails; null where it is done, else the error. */
export function attempt(step: () => void): unknown {
  try {
    step();
    return null;
  } catch {
    try {
      step();
      return null;
    } catch (error) {
      return error;
    }
  }
}
