/** From which day to which groups reach. */
import type { Amounts } from './amounts.js';
import type { Grouping } from './grouping.js';
import type { Keys } from './keys.js';

/** From which day to which the usable rows of each group reach; NaN where none has a day. */
export interface Spans {
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** The spans of the groups; without days none has any. */
export function spansOf({ days }: Keys, grouping: Grouping, amounts: Amounts | null): Spans {
  const groups = grouping.firsts.length;
  const spans = { first: new Float64Array(groups).fill(Number.NaN), last: new Float64Array(groups).fill(Number.NaN) };
  if (days !== null) widen(spans, days, grouping.ids, amounts);
  return spans;
}

function widen({ first, last }: Spans, days: Float64Array, ids: Uint32Array, amounts: Amounts | null): void {
  const isUsable = amounts?.all.map((kind) => kind.isUsable) ?? [];
  for (let row = 0; row < ids.length; row += 1) {
    const day = days[row] ?? Number.NaN;
    if (Number.isNaN(day) || (amounts !== null && isUsable[amounts.kinds[row] ?? 0] !== true)) continue;
    const group = ids[row] ?? 0;
    // Nothing is below or above NaN.
    if (!((first[group] ?? 0) <= day)) first[group] = day;
    if (!((last[group] ?? 0) >= day)) last[group] = day;
  }
}

/** The day of a group; null where it has none. */
export function dayAt(days: Float64Array, group: number): number | null {
  const day = days[group] ?? Number.NaN;
  return Number.isNaN(day) ? null : day;
}
