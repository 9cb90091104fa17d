/** How many rows groups have, and from which day to which they reach. */
import { addTo } from './add-to.js';
import type { Amounts } from './amounts.js';
import type { Grouping } from './grouping.js';
import type { Keys, Place } from './keys.js';

export function rowCounts({ ids, firsts }: Grouping): Float64Array {
  const counts = new Float64Array(firsts.length);
  for (let row = 0; row < ids.length; row += 1) addTo(counts, ids[row] ?? 0, 1);
  return counts;
}

const nowhere: Place = { by: [], window: 0, month: null, badDate: false };
const never: Span = { first: null, last: null };

/** For each group of a finer `grouping` what keeps it apart, and from which day to which it reaches: days only where its rows have a month. */
export function placesOf({ grouping: outer, places, days }: Keys, grouping: Grouping, amounts: Amounts | null): readonly (Place & Span)[] {
  const spans = days === null ? [] : spansOf(days, grouping, amounts);
  return grouping.firsts.map((row, group) => {
    const place = places[outer.ids[row] ?? 0] ?? nowhere;
    return { ...place, ...(place.month === null ? never : (spans[group] ?? never)) };
  });
}

/** The first and the last day of the usable rows of each group; null where none has a day. */
function spansOf(days: Float64Array, { ids, firsts }: Grouping, amounts: Amounts | null): readonly Span[] {
  const first = new Float64Array(firsts.length).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(firsts.length).fill(Number.NEGATIVE_INFINITY);
  const isUsable = amounts?.all.map((kind) => kind.isUsable) ?? [];
  for (let row = 0; row < ids.length; row += 1) {
    const day = days[row] ?? Number.NaN;
    if (Number.isNaN(day) || (amounts !== null && isUsable[amounts.kinds[row] ?? 0] !== true)) continue;
    const group = ids[row] ?? 0;
    if (day < (first[group] ?? 0)) first[group] = day;
    if (day > (last[group] ?? 0)) last[group] = day;
  }
  return firsts.map((_, group) => ({ first: finite(first[group]), last: finite(last[group]) }));
}

interface Span {
  readonly first: number | null;
  readonly last: number | null;
}

function finite(day: number | undefined): number | null {
  return day === undefined || !Number.isFinite(day) ? null : day;
}
