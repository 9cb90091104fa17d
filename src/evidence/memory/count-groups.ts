/** Counts of texts. */
import type { CountQuery, Group } from '../engine/count-query.js';
import { type Amounts, amountsOf, sumAmounts } from './amounts.js';
import type { Data } from './data.js';
import { type Grouping, partedBy } from './grouping.js';
import { type Keys, keysOf, listsOf } from './keys.js';
import { compareTexts, compareTimes } from './order.js';
import { selected } from './selection.js';
import { placesOf, rowCounts } from './spans.js';

/** The groups in the order in which the query engine gives them. */
export function countGroups(data: Data, query: CountQuery): readonly Group[] {
  const selection = selected(data, query.filter);
  const keys = keysOf(selection, query.by, query);
  const amounts = amountsOf(selection, query.weight, query.multiplicity, query.decimal);
  const groups = query.counted.flatMap((columns, item) => {
    const counted = columns.map((column) => selection.column(column));
    let grouping = keys.grouping;
    for (const { codes, texts } of counted) grouping = partedBy(grouping, codes, texts.length);
    const texts = listsOf(grouping, counted);
    return groupsOf(keys, grouping, amounts, item, texts);
  });
  const isParted = query.by.length > 0 || query.time !== null || query.counted.length !== 1 || query.counted[0]?.length !== 0;
  if (groups.length === 0 && !isParted) return [nothing];
  return groups.sort((a, b) => compareTexts(a.by, b.by) || a.item - b.item || compareTexts(a.texts, b.texts) || compareTimes(a, b));
}

function groupsOf(keys: Keys, grouping: Grouping, amounts: Amounts | null, item: number, texts: readonly Group['texts'][]): Group[] {
  const rows = rowCounts(grouping);
  const sums = amounts === null ? null : sumAmounts(amounts, grouping);
  return placesOf(keys, grouping, amounts).map((place, group) => {
    const count = rows[group] ?? 0;
    const answers = sums === null ? count : (sums.answers[group] ?? 0);
    const hasWeight = amounts?.hasWeight === true;
    return {
      ...place,
      item,
      texts: texts[group] ?? [],
      rows: count,
      usable: sums === null ? count : (sums.usable[group] ?? 0),
      answers,
      weight: hasWeight && sums !== null ? sums.weight.sum(group) : answers,
      squaredWeight: hasWeight && sums !== null ? sums.squared.sum(group) : answers,
      commas: sums?.signs.commas[group] ?? 0,
      points: sums?.signs.points[group] ?? 0,
      thousands: sums?.signs.thousands[group] ?? 0,
    };
  });
}

/** Without anything that keeps groups apart there is one, even where there is no row. */
const nothing: Group = {
  by: [],
  item: 0,
  texts: [],
  window: 0,
  month: null,
  badDate: false,
  first: null,
  last: null,
  rows: 0,
  usable: 0,
  answers: 0,
  weight: 0,
  squaredWeight: 0,
  commas: 0,
  points: 0,
  thousands: 0,
};
