/** What changed in a journey. */
import { type Journey, stepsOf } from '../../model/journeys/journey.js';
import type { EntityChange } from './change.js';
import { fieldChanges, type Weights } from './field-changes.js';
import { idOfItem, type PartSpec, partChanges } from './part-changes.js';

const weights: Weights = { owner: 1, persona: 1, state: 2, volume: 2, target: 3, name: 3, scope: 3, review: 3 };

const steps: PartSpec = {
  type: 'step',
  nameOf: idOfItem,
  weight: 1,
  weights: {
    touchpoint: 1,
    moment_of_truth: 1,
    stage: 2,
    feels: 2,
    next: 2,
    passes_on: 2,
    entry: 2,
    does: 3,
    thinks: 3,
    asks: 3,
    pains: 3,
    ideas: 3,
  },
  ordered: true,
};

/** Its keys, then its steps. */
export function journeyChanges(before: Journey, after: Journey): readonly EntityChange[] {
  return [...fieldChanges(before, after, weights, new Set(['steps'])), ...partChanges(stepsOf(before), stepsOf(after), steps)];
}

export type StepChange = 'new' | 'changed' | 'removed';

/** For each step that is not as it was, by its id: what happened to it. A step that moved has changed. For marks on a map. */
export function stepChanges(before: Journey, after: Journey): ReadonlyMap<string, StepChange> {
  const marks = { added: 'new', removed: 'removed', renamed: 'changed', moved: 'changed', changed: 'changed' } as const;
  const found = new Map<string, StepChange>();
  for (const { part, field, kind } of journeyChanges(before, after)) {
    if (part?.type === 'step') found.set(part.id, field === null ? marks[kind] : 'changed');
  }
  return found;
}
