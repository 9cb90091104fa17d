/** What kind of expectation each one is, from the pairs of questions that were asked about it. */
import type { Evidence } from '../../evidence/evidence.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import { fewestForScore } from '../status.js';
import { type Kano, kano, kanoAnswers } from './kano.js';

export interface KanoRow extends Kano {
  /** `touchpoint/expectation`. */
  readonly expectation: string;
  readonly touchpoint: string;
}

/** By expectation; those with too few answers are missing. Everybody together, in the first window. */
export function kanoRows({ tallies }: Evidence): readonly KanoRow[] {
  const asked = tallies.filter(({ question, window }) => question.expectation !== null && question.measure === 'kano' && window === 0);
  return [...groupBy(asked, ({ question }) => question.expectation ?? '')]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([expectation, group]) => {
      const found = kano(group.flatMap(({ frequencies }) => frequencies.flatMap(({ value, count }) => pairOf(value, count))));
      return found === null || found.n < fewestForScore ? [] : [{ expectation, touchpoint: expectation.split('/')[0] ?? '', ...found }];
    });
}

/** A value of the evidence is 5 · functional + dysfunctional. */
function pairOf(value: number, count: number) {
  const functional = kanoAnswers[Math.floor(value / 5)];
  const dysfunctional = kanoAnswers[value % 5];
  return functional === undefined || dysfunctional === undefined ? [] : [{ functional, dysfunctional, count }];
}
