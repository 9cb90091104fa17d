/** A journey: the way of one persona in one case of business, as steps and the ways between them. */
import type { DeepReadonly, Entity } from '../entity.js';
import type { Journey as JourneyFile } from '../schema-types.js';
import type { Touchpoint } from '../touchpoint.js';

export type Journey = Entity & { readonly type: 'journey' } & DeepReadonly<JourneyFile>;
export type Step = NonNullable<Journey['steps']>[number];

/** The reserved target of `next` that means giving up. */
export const exit = 'exit';

/** A way from one step to another, or to `exit`. `share` is null where the file states none. */
export interface Way {
  readonly to: string;
  readonly share: number | null;
  /** Its index in `next`; null where it is the default way to the step that follows. */
  readonly index: number | null;
}

/** The steps, in order; none where the file has none. */
export function stepsOf(journey: Journey): readonly Step[] {
  return journey.steps ?? [];
}

/** The ways out of the step at `index`: its `next`, else the step that follows; none where the journey ends here. */
export function waysFrom(journey: Journey, index: number): readonly Way[] {
  const steps = stepsOf(journey);
  const from = steps[index];
  if (from === undefined) return [];
  if (from.next === undefined) {
    const following = steps[index + 1];
    return following === undefined ? [] : [{ to: following.id, share: null, index: null }];
  }
  return from.next.map((next, at) =>
    typeof next === 'string' ? { to: next, share: null, index: at } : { to: next.step, share: next.share ?? null, index: at },
  );
}

/** The indexes of the steps where a journey can begin: the first, and those marked as entry. */
export function entriesOf(journey: Journey): readonly number[] {
  return stepsOf(journey).flatMap((step, index) => (index === 0 || step.entry === true ? [index] : []));
}

/** The stage of a step at `touchpoint`: its own, else the only one of the touchpoint; null where nobody can know. */
export function stageOf(step: Step, touchpoint: Touchpoint | undefined): string | null {
  if (step.stage !== undefined) return step.stage;
  const [only = null, ...others] = touchpoint?.stages ?? [];
  return others.length > 0 || touchpoint?.origin.refused(['stages']) ? null : only;
}
