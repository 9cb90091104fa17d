/** How many answers the rows stand for, and with what weight. */
import type { DecimalSign } from '../answers/number.js';
import { addTo } from './add-to.js';
import type { Column } from './column.js';
import { type DecimalSums, decimalSums, type SplitDecimal, scaledDecimal, splitDecimal, toFloating, toScaled } from './decimal.js';
import { type Grouping, oneGroup, partedBy } from './grouping.js';
import type { Selection } from './selection.js';
import { type SignCounts, type Signs, signCounts, signsOf } from './signs.js';

/** What the rows of one kind, those with the same texts for both, stand for. */
interface Kind {
  readonly isUsable: boolean;
  readonly answers: number;
  readonly weight: SplitDecimal;
  readonly squared: SplitDecimal;
  readonly signs: Signs;
}

export interface Amounts {
  /** For each row its kind. */
  readonly kinds: Uint32Array;
  readonly all: readonly Kind[];
  readonly hasWeight: boolean;
}

const weightScale = 15;
const countScale = 3;

/** Null where each row is one answer. */
export function amountsOf(
  selection: Selection,
  weight: number | null,
  multiplicity: number | null,
  decimal: DecimalSign | null,
): Amounts | null {
  if (weight === null && multiplicity === null) return null;
  const columns = [weight, multiplicity].map((index) => (index === null ? null : selection.column(index)));
  let grouping: Grouping = oneGroup(selection.rows);
  for (const column of columns) if (column !== null) grouping = partedBy(grouping, column.codes, column.texts.length);
  const [weights = null, counts = null] = columns;
  const all = grouping.firsts.map((row) => kindOf(textAt(weights, row), textAt(counts, row), decimal, selection.rows));
  return { kinds: grouping.ids, all, hasWeight: weight !== null };
}

function textAt(column: Column | null, row: number): string | null {
  return column === null ? null : (column.texts[column.codes[row] ?? 0] ?? '');
}

/** Null stands for a column that is not there: then a row has the weight 1, or counts once. */
function kindOf(weightText: string | null, countText: string | null, decimal: DecimalSign | null, rows: number): Kind {
  const found = weightText === null ? null : scaledDecimal(weightText, decimal, weightScale);
  const weight = found !== null && found > 0n ? found : null;
  const count = countText === null ? 1 : wholeCount(countText, decimal);
  const isUsable = (weightText === null || weight !== null) && count !== null;
  const times = count ?? 0;
  const floating = toFloating(weight ?? 0n, weightScale);
  const total = !isUsable ? 0n : countText === null ? (weight ?? 0n) : toScaled(floating * times, weightScale);
  const squared = isUsable ? toScaled(floating * floating * times, weightScale) : 0n;
  return {
    isUsable,
    answers: isUsable ? times : 0,
    weight: splitDecimal(total, rows),
    squared: splitDecimal(squared, rows),
    signs: signsOf([weightText, countText], decimal),
  };
}

/** A whole number that is not below 0, else null. */
export function wholeCount(text: string, decimal: DecimalSign | null): number | null {
  const scaled = scaledDecimal(text, decimal, countScale);
  return scaled === null || scaled < 0n || scaled % 1000n !== 0n ? null : Number(scaled / 1000n);
}

/** The sums of the amounts of some groups. */
export interface AmountSums {
  readonly usable: Float64Array;
  readonly answers: Float64Array;
  readonly weight: DecimalSums;
  readonly squared: DecimalSums;
  readonly signs: SignCounts;
}

/** What each group adds up to. */
export function sumAmounts({ kinds, all }: Amounts, { ids, firsts }: Grouping): AmountSums {
  const groups = firsts.length;
  const make = () => new Float64Array(groups);
  const sums = {
    usable: make(),
    answers: make(),
    weight: decimalSums(groups, weightScale),
    squared: decimalSums(groups, weightScale),
    signs: signCounts(groups),
  };
  for (let row = 0; row < ids.length; row += 1) {
    const group = ids[row] ?? 0;
    const kind = all[kinds[row] ?? 0];
    if (kind === undefined) continue;
    addTo(sums.answers, group, kind.answers);
    if (kind.isUsable) {
      addTo(sums.usable, group, 1);
      sums.weight.add(group, kind.weight);
      sums.squared.add(group, kind.squared);
    }
    sums.signs.add(group, kind.signs);
  }
  return sums;
}
