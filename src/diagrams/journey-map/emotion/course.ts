/** The course of the feelings: which points of the curve belong together. */
import type { Column } from '../reading/map-data.js';

/**
 * Runs of neighbours on the way that most people go, all with a score. A step without one ends the run: nothing is drawn over what is
 * unknown. Steps beside the way are passed over.
 */
export function runsOf(columns: readonly Column[], scoreOf: (column: Column) => number | null): readonly (readonly Column[])[] {
  const runs: Column[][] = [[]];
  for (const column of columns.filter(({ step }) => step.isOnPath)) {
    if (scoreOf(column) === null) runs.push([]);
    else runs.at(-1)?.push(column);
  }
  return runs.filter((run) => run.length > 0);
}
