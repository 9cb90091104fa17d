/** What pair totals are made of, for each group of rows by itself. */

/**
 * For each of the sums that `emptyTotals` has room for its part in each of the `groups` groups of neighbouring rows, which are as large as
 * each other (one row more or less). Columns are of one length, NaN is unknown. Sums that are the same are one array: all that have the
 * same gaps share their numbers of rows, their sums and their squares.
 */
export function groupSums(columns: readonly Float64Array[], groups: number): readonly Float64Array[] {
  const masks: Float64Array[] = [];
  const masked = columns.map((column, index) => maskedColumn(column, index, masks));
  const made = new Map<string, Float64Array>();
  const sumOf = (x: Factor, y: Factor): Float64Array => {
    const key = `${x.name} ${y.name}`;
    const sums = made.get(key) ?? productsByGroup(x.values, y.values, groups);
    made.set(key, sums);
    return sums;
  };
  return masked.flatMap((y, later) =>
    masked
      .slice(0, later)
      .flatMap((x) => [
        sumOf(x.mask, y.mask),
        sumOf(x.known, y.mask),
        sumOf(y.known, x.mask),
        sumOf(x.squares, y.mask),
        sumOf(y.squares, x.mask),
        sumOf(x.known, y.known),
      ]),
  );
}

interface Factor {
  readonly name: string;
  readonly values: Float64Array;
}

interface MaskedColumn {
  /** 1 where the value is known, 0 elsewhere. */
  readonly mask: Factor;
  /** The values and their squares, 0 where unknown. */
  readonly known: Factor;
  readonly squares: Factor;
}

/** A column with the mask that it shares with those of the same gaps; a new one is added to `masks`. */
function maskedColumn(column: Float64Array, index: number, masks: Float64Array[]): MaskedColumn {
  const mask = new Float64Array(column.length);
  const known = new Float64Array(column.length);
  const squares = new Float64Array(column.length);
  fill(column, mask, known, squares);
  const same = masks.findIndex((other) => isSame(other, mask));
  const place = same === -1 ? masks.push(mask) - 1 : same;
  return {
    mask: { name: `mask ${place}`, values: masks[place] ?? mask },
    known: { name: `known ${index}`, values: known },
    squares: { name: `squares ${index}`, values: squares },
  };
}

// A loop by itself: what follows a long loop in one function is not yet compiled when it ends, and takes all of it back to the slow way.
function fill(column: Float64Array, mask: Float64Array, known: Float64Array, squares: Float64Array): void {
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    mask[row] = 1;
    known[row] = value;
    squares[row] = value * value;
  }
}

function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let row = 0; row < a.length; row += 1) if (a[row] !== b[row]) return false;
  return true;
}

function productsByGroup(x: Float64Array, y: Float64Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let group = 0; group < groups; group += 1) {
    const end = Math.floor(((group + 1) * x.length) / groups);
    let sum = 0;
    for (let row = Math.floor((group * x.length) / groups); row < end; row += 1) sum += (x[row] ?? 0) * (y[row] ?? 0);
    sums[group] = sum;
  }
  return sums;
}
