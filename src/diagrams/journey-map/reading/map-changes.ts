/** What to mark on the map of a journey that was different before. */
import { stepChanges } from '../../../analysis/changes/journey-changes.js';
import { type Journey, stepsOf } from '../../../model/journeys/journey.js';
import type { MapChanges } from './map-input.js';

/** `before` null: the journey is new, and each of its steps. */
export function mapChanges(before: Journey | null, after: Journey): MapChanges {
  if (before === null) return { steps: new Map(stepsOf(after).map(({ id }) => [id, 'new'])), removed: [] };
  const changes = stepChanges(before, after);
  const steps = new Map<string, 'new' | 'changed'>();
  for (const [id, change] of changes) if (change !== 'removed') steps.set(id, change);
  const here = new Set(stepsOf(after).map(({ id }) => id));
  let last: string | null = null;
  const removed = stepsOf(before).flatMap((step) => {
    if (here.has(step.id)) last = step.id;
    return here.has(step.id) || changes.get(step.id) !== 'removed' ? [] : [{ step, after: last }];
  });
  return { steps, removed };
}
