/** Whether good answers outweigh bad ones: one row for each touchpoint and measure, and segment where the answers are kept apart. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import { isLive, type Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import type { Grouping } from '../grouping.js';
import { kindOf, poolAnswers } from '../quality/answers.js';
import { isQualityMeasure, orderMeasures, wantedMeasure } from '../quality/quality-measures.js';
import type { Estimate } from '../statistics/interval.js';
import { experienceBalance } from '../statistics/shares/experience-balance.js';
import { fewestForScore, type Status, statusOf } from '../status.js';
import { type Valences, valencesOf } from './valences.js';

export interface BalanceRow {
  /** Null: the company as a whole. */
  readonly touchpoint: string | null;
  readonly measure: string;
  /** True for the measure that stands for the quality of the touchpoint. */
  readonly primary: boolean;
  /** The group of respondents; null: everybody, or those that belong to none. */
  readonly segment: string | null;
  readonly n: number;
  readonly status: Exclude<Status, 'assumed'>;
  /** The answers as they were counted; null with too few. */
  readonly counts: Valences | null;
  /** The positive part of those that are not neutral, 0–1, with survey weights; null with too few answers, or where all are neutral. */
  readonly share: Estimate | null;
  /** How many positive answers come to a negative one; null like `share`, and without negative ones. */
  readonly ratio: Estimate | null;
  /** Which side outweighs the other, by the whole interval; null like `share`. */
  readonly outweighs: 'positive' | 'negative' | 'unclear' | null;
  readonly weighted: boolean;
}

export interface BalanceOptions {
  readonly grouping: Grouping;
  readonly selects: (touchpoint: Touchpoint) => boolean;
  /** Rows of the company as a whole are among them. */
  readonly withCompany: boolean;
}

/** Touchpoints by id, their primary measure first; the company last. Figures of operations are neither positive nor negative, and left out. */
export function balanceOf(
  workspace: Workspace,
  evidence: Evidence,
  { grouping, selects, withCompany }: BalanceOptions,
): readonly BalanceRow[] {
  const asked = evidence.tallies.filter(
    ({ question, window }) => isQualityMeasure(question) && kindOf(question) !== 'readings' && window === 0,
  );
  const tallies = groupBy(asked, ({ question }) => question.touchpoint);
  const rows = [...workspace.touchpoints.values()]
    .filter((touchpoint) => selects(touchpoint) && (isLive(touchpoint) || tallies.has(touchpoint.id)))
    .sort((a, b) => byCodePoint(a.id, b.id))
    .flatMap((touchpoint) => rowsOf(touchpoint, tallies.get(touchpoint.id) ?? [], grouping));
  return [...rows, ...(withCompany && tallies.has(null) ? rowsOf(null, tallies.get(null) ?? [], grouping) : [])];
}

function rowsOf(touchpoint: Touchpoint | null, tallies: readonly Tally[], grouping: Grouping): readonly BalanceRow[] {
  const byMeasure = groupBy(tallies, ({ question }) => question.measure);
  const measures = byMeasure.size === 0 ? [wantedMeasure(touchpoint)] : orderMeasures(byMeasure.keys(), touchpoint);
  return measures.flatMap((measure, index) => {
    const bySegment = groupBy(byMeasure.get(measure) ?? [], ({ segments }) => grouping.groupOf(segments));
    const groups = bySegment.size === 0 ? [[null, []] as const] : [...bySegment].sort(([a], [b]) => bySegmentName(a, b));
    return groups.map(([segment, group]) => toRow({ touchpoint: touchpoint?.id ?? null, measure, primary: index === 0, segment }, group));
  });
}

/** Those who belong to no group come last. */
function bySegmentName(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return byCodePoint(a, b);
}

function toRow(about: Pick<BalanceRow, 'touchpoint' | 'measure' | 'primary' | 'segment'>, tallies: readonly Tally[]): BalanceRow {
  const answers = poolAnswers(tallies);
  const n = answers?.n ?? 0;
  const known = { ...about, n, status: statusOf(n), weighted: answers?.weighted ?? false };
  if (answers === null || n < fewestForScore) return { ...known, counts: null, share: null, ratio: null, outweighs: null };
  const { counts, worth } = valencesOf(answers);
  const { share, ratio } = experienceBalance(worth.positive, worth.negative);
  return {
    ...known,
    counts,
    share,
    ratio: ratio === null || ratio.value === null || ratio.high === null ? null : { value: ratio.value, low: ratio.low, high: ratio.high },
    outweighs: share && (share.low > 0.5 ? 'positive' : share.high < 0.5 ? 'negative' : 'unclear'),
  };
}
