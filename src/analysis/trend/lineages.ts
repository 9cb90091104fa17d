/** All that the file of a touchpoint ever said about figures, under whatever name: what is overwritten in it is still known. */
import type { Touchpoint } from '../../model/touchpoint.js';
import type { PastStep } from './past.js';

type Measurement = NonNullable<Touchpoint['measurements']>[number];

/** What was said of one touchpoint over time; of two that say something of the same day, the later file counts. */
export interface Lineage {
  /** By the day of the judgement. */
  readonly assessments: ReadonlyMap<string, NonNullable<Touchpoint['assessment']>>;
  /** By the day of the figure, else that of the commit. */
  readonly reach: ReadonlyMap<string, NonNullable<Touchpoint['reach']>>;
  /** By the day of the commit. */
  readonly cost: ReadonlyMap<string, NonNullable<Touchpoint['cost']>>;
  /** By what was measured and when. */
  readonly measurements: ReadonlyMap<string, Measurement>;
}

interface Growing {
  readonly assessments: Map<string, NonNullable<Touchpoint['assessment']>>;
  readonly reach: Map<string, NonNullable<Touchpoint['reach']>>;
  readonly cost: Map<string, NonNullable<Touchpoint['cost']>>;
  readonly measurements: Map<string, Measurement>;
}

/** By the path that the file has in the end. Files that are gone have no future, and are left out. */
export function lineagesOf(steps: readonly PastStep[]): ReadonlyMap<string, Lineage> {
  const growing = new Map<string, Growing>();
  for (const { date, changes } of steps) {
    for (const { path, former, touchpoint } of changes) {
      const own = growing.get(former ?? path) ?? growing.get(path) ?? begun();
      if (former !== null) growing.delete(former);
      if (touchpoint === null) growing.delete(path);
      else {
        growing.set(path, own);
        add(own, touchpoint, date);
      }
    }
  }
  return growing;
}

/** What was measured, and when: the same as long as it is only corrected. */
export function measurementKey(measurement: Measurement): string {
  const what =
    'measure' in measurement
      ? measurement.measure
      : 'metric' in measurement
        ? measurement.metric
        : 'promise' in measurement
          ? measurement.promise
          : 'best' in measurement
            ? 'importance'
            : 'incidents';
  return `${what} ${measurement.date}`;
}

function begun(): Growing {
  return { assessments: new Map(), reach: new Map(), cost: new Map(), measurements: new Map() };
}

function add({ assessments, reach, cost, measurements }: Growing, touchpoint: Touchpoint, date: string): void {
  if (touchpoint.assessment !== undefined) assessments.set(touchpoint.assessment.date, touchpoint.assessment);
  if (touchpoint.reach !== undefined) reach.set(touchpoint.reach.date ?? date, touchpoint.reach);
  if (touchpoint.cost !== undefined) cost.set(date, touchpoint.cost);
  for (const measurement of touchpoint.measurements ?? []) measurements.set(measurementKey(measurement), measurement);
}
