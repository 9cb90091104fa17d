/** Whole numbers that are added up together: several in one number, so that one addition adds up all of them. */

/** Columns of packed numbers, and what takes their sums apart again. */
export interface PackedSums {
  readonly columns: readonly Float64Array[];
  /** From the sums of `columns`, those of all that were packed, in their order. */
  readonly unpacked: (sums: Float64Array) => Float64Array;
}

// A number holds 53 bits without losing any.
const room = 2 ** 53;

/** Packs columns of whole numbers, none below 0, of which as many rows are added up as there are, each as often as chance will have it. */
export function packedSums(columns: readonly Float64Array[]): PackedSums {
  const limits = columns.map((column) => 2 ** Math.ceil(Math.log2(largest(column) * column.length + 1)));
  const packs: { readonly column: Float64Array; readonly end: number }[] = [];
  let begin = 0;
  while (begin < columns.length) {
    let end = begin;
    let base = 1;
    const column = new Float64Array(columns[begin]?.length ?? 0);
    do {
      add(column, columns[end] ?? column, base);
      base *= limits[end] ?? room;
      end += 1;
    } while (end < columns.length && base * (limits[end] ?? room) <= room);
    packs.push({ column, end });
    begin = end;
  }
  const ends = Int32Array.from(packs, ({ end }) => end);
  const bases = Float64Array.from(limits);
  return { columns: packs.map(({ column }) => column), unpacked: (sums) => takenApart(sums, ends, bases) };
}

function largest(column: Float64Array): number {
  return column.reduce((most, value) => Math.max(most, value), 0);
}

function add(to: Float64Array, column: Float64Array, times: number): void {
  for (let row = 0; row < to.length; row += 1) to[row] = (to[row] ?? 0) + (column[row] ?? 0) * times;
}

function takenApart(sums: Float64Array, ends: Int32Array, bases: Float64Array): Float64Array {
  const result = new Float64Array(bases.length);
  let place = 0;
  for (let pack = 0; pack < ends.length; pack += 1) {
    let rest = sums[pack] ?? 0;
    for (; place < (ends[pack] ?? 0); place += 1) {
      const base = bases[place] ?? 1;
      const higher = Math.floor(rest / base);
      result[place] = rest - higher * base;
      rest = higher;
    }
  }
  return result;
}
