/** How many answers the rows stand for, and with what weight. */
import type { DecimalSign } from '../number.js';
import type { Column } from './column.js';
import { type DecimalSums, decimalSums, type SplitDecimal, scaledDecimal, splitDecimal, toFloating, toScaled } from './decimal.js';
import { type Grouping, oneGroup, partedBy } from './grouping.js';
import type { Selection } from './selection.js';

/** What the rows of one kind, those with the same texts for both, stand for. */
interface Kind {
  readonly isUsable: boolean;
  readonly answers: number;
  readonly weight: SplitDecimal;
  readonly squared: SplitDecimal;
  readonly signs: Signs;
}

/** Whether a decimal comma, a point, and a comma that could part thousands occur. */
export interface Signs {
  readonly comma: boolean;
  readonly point: boolean;
  readonly thousands: boolean;
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

/** Nothing is counted where the sign is known. */
export function signsOf(texts: readonly (string | null)[], decimal: DecimalSign | null): Signs {
  const any = (test: (text: string) => boolean) => decimal === null && texts.some((text) => text !== null && test(text));
  return {
    comma: any((text) => text.includes(',')),
    point: any((text) => text.includes('.')),
    thousands: any((text) => /^ *[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+ *$/.test(text)),
  };
}

/** The sums of the amounts of some groups. */
export interface AmountSums {
  readonly usable: Float64Array;
  readonly answers: Float64Array;
  readonly weight: DecimalSums;
  readonly squared: DecimalSums;
  readonly commas: Float64Array;
  readonly points: Float64Array;
  readonly thousands: Float64Array;
}

export function sumAmounts({ kinds, all }: Amounts, { ids, firsts }: Grouping): AmountSums {
  const groups = firsts.length;
  const make = () => new Float64Array(groups);
  const sums = {
    usable: make(),
    answers: make(),
    weight: decimalSums(groups, weightScale),
    squared: decimalSums(groups, weightScale),
    commas: make(),
    points: make(),
    thousands: make(),
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
    if (kind.signs.comma) addTo(sums.commas, group, 1);
    if (kind.signs.point) addTo(sums.points, group, 1);
    if (kind.signs.thousands) addTo(sums.thousands, group, 1);
  }
  return sums;
}

export function addTo(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
