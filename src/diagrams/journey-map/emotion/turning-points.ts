/** Where the curve of the feelings begins and ends, and where it is highest and lowest. */
import type { MapStep, Turn } from '../reading/map-data.js';

type FeltStep = Pick<MapStep, 'index' | 'isOnPath' | 'feeling'>;

/** By the place of the step, along the way that most people go. Equal feelings have no extremes; of equal extremes the first counts. */
export function turningPoints(steps: readonly FeltStep[]): ReadonlyMap<number, readonly Turn[]> {
  const path = steps.filter(({ isOnPath }) => isOnPath);
  const known = path.filter(({ feeling }) => feeling !== null);
  const [highest, lowest] = [extreme(known, (a, b) => a > b), extreme(known, (a, b) => a < b)];
  const found = new Map<number, Turn[]>();
  const add = (step: FeltStep | undefined, turn: Turn) => {
    if (step !== undefined && step.feeling !== null) found.set(step.index, [...(found.get(step.index) ?? []), turn]);
  };
  if (path.length > 1) {
    add(path[0], 'first');
    add(path.at(-1), 'last');
  }
  if (highest?.feeling?.score !== lowest?.feeling?.score) {
    add(highest, 'highest');
    add(lowest, 'lowest');
  }
  return found;
}

function extreme(steps: readonly FeltStep[], isBeyond: (a: number, b: number) => boolean): FeltStep | undefined {
  return steps.reduce<FeltStep | undefined>(
    (most, step) => (most === undefined || isBeyond(step.feeling?.score ?? 0, most.feeling?.score ?? 0) ? step : most),
    undefined,
  );
}
