/** How the inventory itself grew: how many touchpoints people can meet, and how many of them somebody owns and somebody measures. */
import { isLive, type Touchpoint } from '../../model/touchpoint.js';
import type { PastStep } from './past.js';
import { monthlySeries, type TrendRow, trendRow } from './trend-row.js';

/** Live touchpoints; and the percentage of them with an owner, with a judgement, and with measurements in their file. */
const inventoryFigures = ['touchpoints', 'owned', 'judged', 'measured'] as const;
export type InventoryFigure = (typeof inventoryFigures)[number];

/** One row for each figure with at least two months; the state at the end of each month in which something changed. */
export function inventoryRows(steps: readonly PastStep[], since: string | null): readonly TrendRow[] {
  const states = monthlyStates(steps);
  return inventoryFigures.flatMap((figure) => {
    const values = states.flatMap(({ date, live }) => {
      const value = figureOf(live, figure);
      return value === null ? [] : [[date, value] as const];
    });
    return trendRow({ touchpoint: null, measure: figure, from: 'history' }, monthlySeries(values, since)) ?? [];
  });
}

/** What could be met at the last commit of each month. */
function monthlyStates(steps: readonly PastStep[]): readonly { readonly date: string; readonly live: readonly Touchpoint[] }[] {
  const files = new Map<string, Touchpoint>();
  return steps.flatMap(({ date, changes }, index) => {
    for (const { path, former, touchpoint } of changes) {
      if (former !== null) files.delete(former);
      if (touchpoint === null) files.delete(path);
      else files.set(path, touchpoint);
    }
    const isLast = steps[index + 1]?.date.slice(0, 7) !== date.slice(0, 7);
    return isLast ? [{ date, live: [...files.values()].filter(isLive) }] : [];
  });
}

function figureOf(live: readonly Touchpoint[], figure: InventoryFigure): number | null {
  if (figure === 'touchpoints') return live.length;
  const has = {
    owned: ({ owner }: Touchpoint) => owner !== undefined,
    judged: ({ assessment }: Touchpoint) => assessment !== undefined,
    measured: ({ measurements }: Touchpoint) => (measurements?.length ?? 0) > 0,
  }[figure];
  return live.length === 0 ? null : (100 * live.filter(has).length) / live.length;
}
