/** What pair totals are made of, for each group of rows by itself. */

/**
 * For each of the sums that `emptyTotals` has room for its part in each of the `groups` groups of neighbouring rows, which are as large as
 * each other (one row more or less). Columns are of one length, NaN is unknown. Sums that are the same are one array: all that have the
 * same gaps share their numbers of rows, their sums and their squares. What a gap in another column takes away is subtracted, since gaps are few.
 */
export function groupSums(columns: readonly Float64Array[], groups: number): readonly Float64Array[] {
  const rows = columns[0]?.length ?? 0;
  const ends = Int32Array.from({ length: groups }, (_, group) => Math.floor(((group + 1) * rows) / groups));
  const everyRow = factorOf('rows', new Float64Array(rows).fill(1), noGaps);
  const known = knownColumns(columns);
  const made = new Map<string, Float64Array>();
  const once = (name: string, make: () => Float64Array): Float64Array => {
    const sums = made.get(name) ?? make();
    made.set(name, sums);
    return sums;
  };
  const everywhere = (x: Factor, y: Factor) => once(`${x.name} ${y.name}`, () => productsByGroup(x.values, y.values, ends));
  const outside = (gaps: Gaps, x: Factor, y: Factor): Float64Array => {
    if (gaps.rows.length === 0 || gaps === x.gaps) return everywhere(x, y);
    return once(`${x.name} ${y.name} outside ${gaps.name}`, () => less(everywhere(x, y), x.values, y.values, gaps.rows, ends));
  };
  return known.flatMap((y, later) =>
    known
      .slice(0, later)
      .flatMap((x) => [
        x.gaps.name < y.gaps.name ? outside(y.gaps, x.mask, everyRow) : outside(x.gaps, y.mask, everyRow),
        outside(y.gaps, x, everyRow),
        outside(x.gaps, y, everyRow),
        outside(y.gaps, x, x),
        outside(x.gaps, y, y),
        everywhere(x, y),
      ]),
  );
}

/** The rows in which a column is unknown, in order; columns with the same share one. */
interface Gaps {
  readonly name: number;
  readonly rows: Int32Array;
}

/** A column with 0 where it is unknown. */
interface Factor {
  readonly name: string;
  readonly values: Float64Array;
  readonly gaps: Gaps;
}

/** And 1 where it is known, 0 elsewhere. */
interface KnownColumn extends Factor {
  readonly mask: Factor;
}

const noGaps: Gaps = { name: -1, rows: new Int32Array() };

function factorOf(name: string, values: Float64Array, gaps: Gaps): Factor {
  return { name, gaps, values: gaps.rows.length === 0 ? values : without(values, gaps.rows) };
}

function knownColumns(columns: readonly Float64Array[]): readonly KnownColumn[] {
  const masks: Factor[] = [];
  return columns.map((column, index) => {
    const rows = gapsIn(column);
    const mask =
      masks.find(({ gaps }) => isSame(gaps.rows, rows)) ??
      factorOf(`mask ${masks.length}`, new Float64Array(column.length).fill(1), { name: masks.length, rows });
    if (!masks.includes(mask)) masks.push(mask);
    return { ...factorOf(`column ${index}`, column, mask.gaps), mask };
  });
}

function gapsIn(column: Float64Array): Int32Array {
  const rows = new Int32Array(column.length);
  let size = 0;
  for (let row = 0; row < column.length; row += 1) {
    if (!Number.isNaN(column[row])) continue;
    rows[size] = row;
    size += 1;
  }
  return rows.slice(0, size);
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((row, index) => row === b[index]);
}

function without(values: Float64Array, rows: Int32Array): Float64Array {
  const result = values.slice();
  for (const row of rows) result[row] = 0;
  return result;
}

/** `ends` holds the row behind the last of each group. */
function productsByGroup(x: Float64Array, y: Float64Array, ends: Int32Array): Float64Array {
  const sums = new Float64Array(ends.length);
  let row = 0;
  for (let group = 0; group < ends.length; group += 1) {
    const end = ends[group] ?? 0;
    let sum = 0;
    for (; row < end; row += 1) sum += (x[row] ?? 0) * (y[row] ?? 0);
    sums[group] = sum;
  }
  return sums;
}

/** The sums without what some rows have added to them. */
function less(sums: Float64Array, x: Float64Array, y: Float64Array, rows: Int32Array, ends: Int32Array): Float64Array {
  const rest = sums.slice();
  let group = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    while (row >= (ends[group] ?? row + 1)) group += 1;
    rest[group] = (rest[group] ?? 0) - (x[row] ?? 0) * (y[row] ?? 0);
  }
  return rest;
}
