/** Steps beside each other in the same stage. */
import type { Column, Named } from '../reading/map-data.js';

/** `x` and `width` in millimetres. */
export interface StageRun {
  /** Null: nobody knows. */
  readonly stage: Named | null;
  readonly x: number;
  readonly width: number;
  /** The first on its sheet. */
  readonly isFirst: boolean;
  /** True where it has no column but the one that is shown again. */
  readonly isRepeated: boolean;
}

export function stageRuns(columns: readonly Column[]): readonly StageRun[] {
  const runs: StageRun[] = [];
  for (const { step, x, width, isRepeated } of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.stage?.id === step.stage?.id)
      runs[runs.length - 1] = { ...last, width: x + width - last.x, isRepeated: last.isRepeated && isRepeated };
    else runs.push({ stage: step.stage, x, width, isFirst: last === undefined, isRepeated });
  }
  return runs;
}
