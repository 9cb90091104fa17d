/** Counted cases of promises: in how many of them each promise was kept, and where. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import { groupBy } from '../group-by.js';
import { poolAnswers } from '../quality/answers.js';
import { effectiveAnswers } from '../quality/score.js';

export interface CountedCases {
  readonly promise: string;
  /** Null: the company as a whole. */
  readonly touchpoint: string | null;
  /** Cases as they were counted. */
  readonly kept: number;
  readonly n: number;
  /** What they are worth: with survey weights as many cases of equal weight as tell as much; else the same. */
  readonly worth: { readonly kept: number; readonly n: number };
}

/** The cases of the first window, for each promise and touchpoint that were asked about, in the order of the evidence. */
export function countedCases({ tallies }: Evidence): readonly CountedCases[] {
  const asked = tallies.filter(({ question, window }) => question.measure === 'promise' && question.promise !== null && window === 0);
  return [...groupBy(asked, ({ question }) => `${question.promise ?? ''}/${question.touchpoint ?? ''}`).values()].map(count);
}

function count(tallies: readonly Tally[]): CountedCases {
  const { promise = null, touchpoint = null } = tallies[0]?.question ?? {};
  const about = { promise: promise ?? '', touchpoint };
  const answers = poolAnswers(tallies);
  if (answers === null || answers.n === 0) return { ...about, kept: 0, n: 0, worth: { kept: 0, n: 0 } };
  const kept = answers.frequencies.find(({ value }) => value === 100);
  const plain = { kept: kept?.count ?? 0, n: answers.n };
  if (!answers.weighted) return { ...about, ...plain, worth: plain };
  const weight = answers.frequencies.reduce((sum, frequency) => sum + frequency.weight, 0);
  const n = effectiveAnswers(answers);
  return { ...about, ...plain, worth: { kept: (n * (kept?.weight ?? 0)) / weight, n } };
}
