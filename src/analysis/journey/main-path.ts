/** The way that most people go through a journey. */
import { type Journey, stepsOf, waysFrom } from '../../model/journeys/journey.js';
import { wayShares } from './way-shares.js';

/**
 * The indexes of the steps from the first one along the way that most people take, the first of equal ones, until the journey ends or comes
 * back to a step that was passed already. Giving up is no way on: the path shows those who stay. Empty without steps.
 */
export function mainPath(journey: Journey): readonly number[] {
  const steps = stepsOf(journey);
  const indexOf = new Map(steps.map(({ id }, index) => [id, index]));
  const path = new Set<number>();
  for (let step: number | null = steps.length > 0 ? 0 : null; step !== null; step = nextOf(step)) path.add(step);
  return [...path];

  function nextOf(step: number): number | null {
    const ways = waysFrom(journey, step);
    const shares = new Map<number, number>();
    for (const [at, share] of wayShares(ways).entries()) {
      const target = indexOf.get(ways[at]?.to ?? '');
      if (target !== undefined && !path.has(target)) shares.set(target, (shares.get(target) ?? 0) + share);
    }
    const most = Math.max(...shares.values());
    return [...shares].find(([, share]) => share === most)?.[0] ?? null;
  }
}
