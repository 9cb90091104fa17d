/** What happens in one loop of a graph: how likely each of its points is passed, and how often. */

export interface Crossing {
  /** For each point the probability, 0–1, that it is passed at least once. */
  readonly passed: readonly number[];
  /** For each point how often it is passed on average; 0 where nobody ever leaves the loop, so that nothing flows on. */
  readonly visits: readonly number[];
}

// What is left for leaving the loop, below which nobody leaves it: sums of decimal shares are a little off in binary.
const nothing = 1e-12;

/**
 * Crosses a loop, in which every point can be reached from every other, or a single point. `shares[i][j]` is the share of those at `i`
 * who go on to `j`; the rest leave. `entering` says how likely each point is the first; nobody comes back who has left.
 * With the fundamental matrix N = (I − shares)⁻¹ a point is passed Σ entering·N times, and at least once with that divided by its own
 * N (Kemeny & Snell, Finite Markov Chains, 1960, theorem 3.5.7).
 */
export function crossLoop(shares: readonly Float64Array[], entering: readonly number[]): Crossing {
  const total = entering.reduce((sum, share) => sum + share, 0);
  const leaving = shares.reduce((sum, row) => sum + 1 - row.reduce((all, share) => all + share, 0), 0);
  if (leaving < nothing) return { passed: entering.map(() => Math.min(1, total)), visits: entering.map(() => 0) };
  const fundamental = inverse(shares.map((row, at) => row.map((share, to) => (at === to ? 1 : 0) - share)));
  const visits = entering.map((_, to) => entering.reduce((sum, share, from) => sum + share * (fundamental[from]?.[to] ?? 0), 0));
  return { passed: visits.map((often, at) => Math.min(1, often / (fundamental[at]?.[at] ?? 1))), visits };
}

/** The inverse in place, by Gauss and Jordan. Without pivoting: I minus shares of a loop that people leave is an M-matrix. */
function inverse(matrix: readonly Float64Array[]): readonly Float64Array[] {
  for (const [step, pivotRow] of matrix.entries()) {
    const pivot = 1 / (pivotRow[step] ?? 1);
    pivotRow[step] = 1;
    for (let column = 0; column < pivotRow.length; column += 1) pivotRow[column] = (pivotRow[column] ?? 0) * pivot;
    for (const [index, row] of matrix.entries()) {
      const factor = row[step] ?? 0;
      if (index === step || factor === 0) continue;
      row[step] = 0;
      for (let column = 0; column < row.length; column += 1) row[column] = (row[column] ?? 0) - factor * (pivotRow[column] ?? 0);
    }
  }
  return matrix;
}
