/** The correlations of many questions, where not everybody answered every one. */
import { correlationOf, type PairSums } from '../correlation.js';
import type { Matrix } from '../regression/eigen.js';

/** For each question the sums with each question before it: row i holds i pairs, with question i as x and the earlier one as y. */
export type PairSumsTriangle = readonly (readonly PairSums[])[];

export interface PairwiseCorrelations {
  /** Symmetric with 1 on the diagonal; null for pairs with too few answers, or where one does not vary. */
  readonly values: readonly (readonly (number | null)[])[];
  /** How many people answered both. On the diagonal: the most that answered this one and another. */
  readonly counts: Matrix;
}

/** Each pair by the people who answered both, with their own means and spreads. Below `minimum` people it is unknown. */
export function pairwiseCorrelations(sums: PairSumsTriangle, minimum = 30): PairwiseCorrelations {
  const pair = (row: number, column: number) => (row > column ? sums[row]?.[column] : sums[column]?.[row]);
  const questions = [...sums.keys()];
  const counts = questions.map((row) => questions.map((column) => pair(row, column)?.n ?? 0));
  return {
    values: questions.map((row) =>
      questions.map((column) => {
        if (row === column) return 1;
        const both = pair(row, column);
        return both === undefined || both.n < minimum ? null : correlationOf(both);
      }),
    ),
    counts: counts.map((row, index) => row.map((count, column) => (column === index ? Math.max(...row) : count))),
  };
}

/**
 * The questions of which every correlation is known, in order. Where some are not, the question that lacks most is left out first, and
 * among equals the one with fewer people, then the later one; never `outcome`, so that a driver without its correlation with it always
 * goes.
 */
export function completeQuestions({ values, counts }: PairwiseCorrelations, outcome: number): readonly number[] {
  let kept = [...values.keys()];
  for (;;) {
    const lacks = kept.map((row) => ({
      row,
      lacks:
        kept.filter((column) => values[row]?.[column] == null).length +
        (row !== outcome && values[row]?.[outcome] == null ? kept.length : 0),
      people: kept.reduce((sum, column) => sum + (counts[row]?.[column] ?? 0), 0),
    }));
    const [worst] = lacks
      .filter((question) => question.row !== outcome && question.lacks > 0)
      .sort((a, b) => b.lacks - a.lacks || a.people - b.people || b.row - a.row);
    if (worst === undefined) return kept;
    kept = kept.filter((row) => row !== worst.row);
  }
}

/** The rows and columns of `questions`; null where a value is unknown. */
export function submatrix({ values }: PairwiseCorrelations, questions: readonly number[]): Matrix | null {
  const rows = questions.map((row) => questions.flatMap((column) => values[row]?.[column] ?? []));
  return rows.every((row) => row.length === questions.length) ? rows : null;
}

/** The smallest number of people behind any correlation between `questions`; null for fewer than two. */
export function smallestCount({ counts }: PairwiseCorrelations, questions: readonly number[]): number | null {
  const pairs = questions.flatMap((row) => questions.flatMap((column) => (column < row ? (counts[row]?.[column] ?? 0) : [])));
  return pairs.length === 0 ? null : Math.min(...pairs);
}
