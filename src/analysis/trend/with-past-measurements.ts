/** The inventory with the measurements that its files once held and hold no more. */
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { type Lineage, measurementKey } from './lineages.js';

export interface Remembered {
  readonly workspace: Workspace;
  /** How many measurements were added. */
  readonly count: number;
}

/** A measurement of today stands for what was once said of the same measure and day. */
export function withPastMeasurements(
  workspace: Workspace,
  lineages: ReadonlyMap<string, Lineage>,
  selects: (touchpoint: Touchpoint) => boolean,
): Remembered {
  let count = 0;
  const touchpoints = new Map(
    [...workspace.touchpoints].map(([id, touchpoint]): readonly [string, Touchpoint] => {
      if (!selects(touchpoint)) return [id, touchpoint];
      const present = touchpoint.measurements ?? [];
      const known = new Set(present.map(measurementKey));
      const past = [...(lineages.get(touchpoint.origin.file)?.measurements ?? [])].flatMap(([key, one]) => (known.has(key) ? [] : [one]));
      count += past.length;
      return [id, past.length === 0 ? touchpoint : { ...touchpoint, measurements: [...present, ...past] }];
    }),
  );
  return { workspace: count === 0 ? workspace : { ...workspace, touchpoints }, count };
}
