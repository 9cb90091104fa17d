/** Adds up products over pairs of columns, row by row. */
import type { PairSums } from '../evidence.js';

export interface PairAdder {
  /** The number of a column in this row; NaN, or a second number, is passed over. */
  set(column: number, number: number): void;
  endRow(): void;
  /** Of each column with those before it and itself. */
  result(): readonly (readonly PairSums[])[];
}

/** Six sums for each pair, in one array: objects would be slower. */
const parts = 6;

/** Most rows have numbers in few of the columns: only those are gone through. */
export function pairSums(width: number): PairAdder {
  const sums = new Float64Array(((width * (width + 1)) / 2) * parts);
  const numbers = new Float64Array(width).fill(Number.NaN);
  const present: number[] = [];
  return {
    set(column, number) {
      if (Number.isNaN(number) || !Number.isNaN(numbers[column] ?? 0)) return;
      numbers[column] = number;
      present.push(column);
    },
    endRow() {
      for (let first = 0; first < present.length; first += 1) {
        for (let second = 0; second <= first; second += 1) addPair(sums, numbers, present[first] ?? 0, present[second] ?? 0);
      }
      for (const column of present) numbers[column] = Number.NaN;
      present.length = 0;
    },
    result: () => Array.from({ length: width }, (_, i) => Array.from({ length: i + 1 }, (__, j) => pairAt(sums, i, j))),
  };
}

function addPair(sums: Float64Array, numbers: Float64Array, a: number, b: number): void {
  const [i, j] = a < b ? [b, a] : [a, b];
  const [x, y] = [numbers[i] ?? 0, numbers[j] ?? 0];
  const at = ((i * (i + 1)) / 2 + j) * parts;
  add(sums, at, 1);
  add(sums, at + 1, x);
  add(sums, at + 2, y);
  add(sums, at + 3, x * x);
  add(sums, at + 4, y * y);
  add(sums, at + 5, x * y);
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}

function pairAt(sums: Float64Array, i: number, j: number): PairSums {
  const at = ((i * (i + 1)) / 2 + j) * parts;
  const [n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0] = sums.subarray(at, at + parts);
  return { n, x, y, xx, yy, xy };
}
