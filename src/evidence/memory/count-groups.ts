/** Counts of texts. */
import type { CountQuery, Group } from '../engine/count-query.js';
import { type Amounts, amountsOf, sumAmounts } from './amounts.js';
import type { Column } from './column.js';
import type { Data } from './data.js';
import { type Grouping, partedBy } from './grouping.js';
import { type Keys, keyRanks, keysOf, listsOf, nowhere } from './keys.js';
import { compareText, compareTexts, inOrder, ranks } from './order.js';
import { selected } from './selection.js';
import { dayAt, spansOf } from './spans.js';

/** The groups in the order in which the query engine gives them. */
export function countGroups(data: Data, query: CountQuery): readonly Group[] {
  const selection = selected(data, query.filter);
  const keys = keysOf(selection, query);
  const order = keyRanks(keys);
  const amounts = amountsOf(selection, query.weight, query.multiplicity, query.decimal);
  const standings = query.counted.flatMap((columns, item) => {
    const counted = columns.map((column) => selection.column(column));
    let grouping = keys.grouping;
    for (const { codes, texts } of counted) grouping = partedBy(grouping, codes, texts.length);
    const groups = groupsOf(keys, grouping, amounts, item, textsOf(counted, grouping));
    const texts = textRanks(counted, grouping, groups);
    return groups.map((group, index) => {
      const place = keys.grouping.ids[grouping.firsts[index] ?? 0] ?? 0;
      const outer = (order.by[place] ?? 0) * query.counted.length + item;
      return { group, outer, inner: (texts[index] ?? 0) * keys.places.length + (order.times[place] ?? 0) };
    });
  });
  const isParted = query.by.length > 0 || query.time !== null || query.counted.length !== 1 || query.counted[0]?.length !== 0;
  return standings.length === 0 && !isParted ? [nothing] : inOrder(standings);
}

/** For each group its texts; groups with the same text share the list. */
function textsOf(counted: readonly Column[], grouping: Grouping): readonly Group['texts'][] {
  const [only] = counted;
  if (only === undefined || counted.length > 1) return listsOf(grouping, counted);
  const lists = only.texts.map((text) => [text || null]);
  return grouping.firsts.map((row) => lists[only.codes[row] ?? 0] ?? []);
}

/** For each group the place of its texts in the order of the engine. */
function textRanks(counted: readonly Column[], { firsts }: Grouping, groups: readonly Group[]): Float64Array {
  const [only] = counted;
  if (only === undefined || counted.length > 1)
    return ranks(
      groups.map(({ texts }) => texts),
      compareTexts,
    );
  // The empty text comes first, as none does.
  const byCode = ranks(only.texts, compareText);
  return Float64Array.from(firsts, (row) => byCode[only.codes[row] ?? 0] ?? 0);
}

function groupsOf(
  keys: Keys,
  grouping: Grouping,
  amounts: Amounts | null,
  item: number,
  texts: readonly Group['texts'][],
): readonly Group[] {
  const { rows } = grouping;
  const sums = amounts === null ? null : sumAmounts(amounts, grouping);
  const weighed = amounts?.hasWeight === true ? sums : null;
  const spans = spansOf(keys, grouping, amounts);
  return grouping.firsts.map((row, group) => {
    const place = keys.places[keys.grouping.ids[row] ?? 0] ?? nowhere;
    const count = rows[group] ?? 0;
    const answers = sums === null ? count : (sums.answers[group] ?? 0);
    return {
      by: place.by,
      item,
      texts: texts[group] ?? [],
      window: place.window,
      month: place.month,
      badDate: place.badDate,
      first: dayAt(spans.first, group),
      last: dayAt(spans.last, group),
      rows: count,
      usable: sums === null ? count : (sums.usable[group] ?? 0),
      answers,
      weight: weighed === null ? answers : weighed.weight.sum(group),
      squaredWeight: weighed === null ? answers : weighed.squared.sum(group),
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
