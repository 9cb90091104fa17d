/** The answers of respondents side by side, as drivers need them: the better the greater, and how many there are. */
import type { PairSums, Question } from '../../evidence/evidence.js';

/** The answers to a question with the better ones greater. */
export function upwards(column: Float64Array, question: Question | undefined): Float64Array {
  return isReversed(question) ? column.map((value) => -value) : column;
}

/** The same for sums over pairs of questions; what lies beyond the questions, the outcome, stays as it is. */
export function upwardsPairs(pairs: readonly (readonly PairSums[])[], questions: readonly Question[]): readonly (readonly PairSums[])[] {
  const sign = (index: number) => (isReversed(questions[index]) ? -1 : 1);
  return pairs.map((row, x) =>
    row.map((sums, y) => ({ ...sums, x: sign(x) * sums.x, y: sign(y) * sums.y, xy: sign(x) * sign(y) * sums.xy })),
  );
}

/** The share, 0–1, of those with an outcome who answered everything, which are `complete` respondents; 0 where nobody has one. */
export function completeShare(outcome: Float64Array, complete: number): number {
  const respondents = answered(outcome);
  return respondents === 0 ? 0 : complete / respondents;
}

/** How many answered. */
export function answered(column: Float64Array): number {
  let count = 0;
  for (let row = 0; row < column.length; row += 1) if (!Number.isNaN(column[row])) count += 1;
  return count;
}

/** True where everybody gave the same answer; not where nobody gave any. */
export function isConstant(column: Float64Array): boolean {
  const known = column.find((value) => !Number.isNaN(value));
  return known !== undefined && !column.some((value) => value !== known && !Number.isNaN(value));
}

function isReversed(question: Question | undefined): boolean {
  return question?.scale?.reversed === true;
}
