/** What there is to tell reactions from at one touchpoint: asked directly, expectations beside experience, satisfaction alone. */
import type { Tally } from '../../evidence/evidence.js';
import { groupBy } from '../group-by.js';
import { poolAnswers } from '../quality/answers.js';
import type { Distribution } from '../statistics/means/frequency.js';
import type { ExpectationAnswer, ReactionEvidence, SatisfactionAnswer, ToleranceAnswer } from './reactions.js';
import { type SideBySide, scoresOf } from './side-by-side.js';
import { isWorstTwo } from './worst-two.js';

/** `tallies` are those of the touchpoint, in the window and group that count; `experience` is its measure of quality. */
export function reactionEvidence(
  touchpoint: string,
  tallies: readonly Tally[],
  sources: readonly SideBySide[],
  experience: string,
): ReactionEvidence {
  return {
    direct: distributionOf(tallies.filter(({ question }) => question.measure === 'disconfirmation')),
    tolerance: sources.flatMap((source) => toleranceIn(source, touchpoint, experience)),
    expectation: sources.flatMap((source) => expectationIn(source, touchpoint, experience)),
    satisfaction: tallies.flatMap(satisfactionIn),
  };
}

function distributionOf(tallies: readonly Tally[]): Distribution {
  return poolAnswers(tallies)?.frequencies ?? [];
}

/** Each source by its own scale: the second point of five lies where that of eleven has answers between. */
function satisfactionIn({ question: { measure, scale }, frequencies }: Tally): readonly SatisfactionAnswer[] {
  if (measure !== 'csat' || scale === null) return [];
  const best = scale.reversed ? scale.min : scale.max;
  return frequencies.map(({ value, count }) => ({ isWorst: isWorstTwo(value, scale), isBest: value === best, count }));
}

function expectationIn(source: SideBySide, touchpoint: string, experience: string): readonly ExpectationAnswer[] {
  const performance = scoresOf(source, touchpoint, experience);
  const expectation = scoresOf(source, touchpoint, 'expectation');
  if (performance === null || expectation === null) return [];
  return counted([performance, expectation]).map(({ values: [p = 0, e = 0], count }) => ({ performance: p, expectation: e, count }));
}

function toleranceIn(source: SideBySide, touchpoint: string, experience: string): readonly ToleranceAnswer[] {
  const performance = scoresOf(source, touchpoint, experience);
  const adequate = scoresOf(source, touchpoint, 'adequate');
  const desired = scoresOf(source, touchpoint, 'desired');
  if (performance === null || adequate === null || desired === null) return [];
  return counted([performance, adequate, desired]).map(({ values: [p = 0, a = 0, d = 0], count }) => ({
    performance: p,
    adequate: a,
    desired: d,
    count,
  }));
}

/** How often each combination of answers was given; only respondents who answered all. */
function counted(columns: readonly Float64Array[]): readonly { readonly values: readonly number[]; readonly count: number }[] {
  const rows = [...(columns[0] ?? [])].map((_, row) => columns.map((column) => column[row] ?? Number.NaN));
  const complete = rows.filter((values) => values.every((value) => !Number.isNaN(value)));
  return [...groupBy(complete, (values) => values.join(' ')).values()].map((group) => ({ values: group[0] ?? [], count: group.length }));
}
