/** Where the number that a goal steers stands now. */
import type { Evidence, Readings, Tally } from '../../evidence/evidence.js';
import type { Goal } from '../../model/company.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { newestEvidence } from '../coverage/newest-evidence.js';
import { groupBy } from '../group-by.js';
import { everybody } from '../grouping.js';
import { newestDay } from '../newest-day.js';
import { promisesOf } from '../promises/promises.js';
import { qualityOf } from '../quality/quality.js';
import { measuredRow, type QualityRow } from '../quality/quality-row.js';
import type { Series } from '../quality/series.js';
import { relevanceOf } from '../relevance/relevance.js';
import { settingsOf } from '../settings.js';
import { around } from '../statistics/means/mean-interval.js';
import type { TimedValue } from '../statistics/series/sen-slope.js';
import { relevanceWeights } from '../touchpoint-weights.js';
import { type JourneyAnswers, journeyAnswersOf } from './journey-answers.js';

/** `score`: 0–100; `points`: the NPS, −100…100; `share`: 0–1; else the unit of a metric, where it names one. */
export type GoalUnit = 'score' | 'points' | 'share' | { readonly metric: string | null };

/** A number with its interval; `low` and `high` are null where nobody knows them. */
export interface GoalValue {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
  readonly unit: GoalUnit;
  /** False for a judgement in a workshop. */
  readonly measured: boolean;
  /** The newest day of what it rests on, YYYY-MM-DD; null without dates. */
  readonly asOf: string | null;
  /** Its course, period by period, with times in years; empty where there are no dates. */
  readonly course: readonly TimedValue[];
}

/** Gives the number of a goal; null where there is none, or too few answers for one. */
export type GoalReader = (goal: Goal) => Promise<GoalValue | null>;

/** A reader of numbers for the goals of a workspace; what several goals need is computed once, and only where one needs it. */
export function goalReader(workspace: Workspace, evidence: Evidence, seed: number): GoalReader {
  const rows = qualityOf(workspace, evidence, { grouping: everybody, selects: () => true, withCompany: true });
  const days = newestEvidence(evidence);
  const weights = once(() => relevanceWeights(workspace, evidence, seed));
  const relevance = once(() => relevanceOf(workspace, evidence, { grouping: everybody, seed }));
  return async (goal) => {
    const { measure, touchpoint = null, journey, promise } = goal;
    const asOf = (touchpoint === null ? null : days.get(touchpoint)) ?? newestDay(evidence);
    if (promise !== undefined) {
      const options = { filtered: touchpoint !== null, weights: await weights() };
      const selects = ({ id }: { readonly id: string }) => touchpoint === null || id === touchpoint;
      const row = promisesOf(workspace, evidence, { ...options, selects }).rows.find((one) => one.promise === promise);
      return row?.fulfilment ? { ...row.fulfilment, n: row.n, unit: 'share', measured: true, asOf, course: [] } : null;
    }
    if (journey !== undefined) {
      const answers = journeyAnswersOf(evidence, goal);
      return answers && fromJourney(workspace, evidence, answers, seed);
    }
    if (measure === 'relevance') {
      const score = (await relevance()).rows.find((row) => row.touchpoint === touchpoint)?.score ?? null;
      return score && { ...score, n: 0, unit: 'score', measured: true, asOf, course: [] };
    }
    const readings = evidence.tallies.filter(
      ({ question, window }) => question.touchpoint === touchpoint && question.measure === measure && window === 0,
    );
    if (readings.some((tally) => tally.readings !== null)) return fromReadings(workspace, touchpoint, measure, readings, asOf);
    const row = rows.find((one) => one.touchpoint === touchpoint && (measure === 'quality' ? one.primary : one.measure === measure));
    return row === undefined ? null : fromAnswers(row, measure, asOf);
  };
}

/** What people said about the journey, whatever touchpoint they met on it. */
function fromJourney({ company }: Workspace, { sources }: Evidence, { measure, tallies }: JourneyAnswers, seed: number): GoalValue | null {
  const named = new Set(tallies.map(({ question }) => question.source));
  const asOf = newestDay({ sources: sources.filter(({ id }) => named.has(id)) });
  const how = { negligible: settingsOf(company).negligibleChange, seed };
  return fromAnswers(measuredRow(null, { measure, primary: true, segment: null }, tallies, how), measure, asOf);
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function fromAnswers({ score, nps, n, status, series }: QualityRow, measure: string, asOf: string | null): GoalValue | null {
  const measured = status !== 'assumed';
  if (measure === 'nps' && nps !== null) {
    const { value, low, high } = nps;
    // The score of a period is (NPS + 100) / 2.
    const course = courseOf(series).map((point) => ({ ...point, value: 2 * point.value - 100 }));
    return { value, low, high, n, unit: 'points', measured, asOf, course };
  }
  return score && { ...score, n, unit: 'score', measured, asOf: measured ? asOf : null, course: courseOf(series) };
}

function courseOf(series: Series | null): readonly TimedValue[] {
  return (series?.points ?? []).map(({ time, score }) => ({ time, value: score.value }));
}

/** A figure of operations is a state: that of the newest month counts, in its own unit. */
function fromReadings(
  { touchpoints }: Workspace,
  touchpoint: string | null,
  measure: string,
  tallies: readonly Tally[],
  asOf: string | null,
): GoalValue | null {
  const byMonth = [...groupBy(tallies, ({ period }) => period ?? '').entries()].sort(([a], [b]) => byCodePoint(a, b));
  const months = byMonth.flatMap(([month, group]) => {
    const mean = meanOf(group.flatMap(({ readings }) => readings ?? []));
    return mean === null ? [] : [{ month, mean }];
  });
  const last = months.at(-1);
  if (last === undefined) return null;
  const metric = touchpoints.get(touchpoint ?? '')?.metrics?.find(({ id }) => id === measure);
  const course = months.flatMap(({ month, mean }) => (month === '' ? [] : [{ time: timeOf(month), value: mean.value }]));
  return { ...last.mean, unit: { metric: metric?.unit ?? null }, measured: true, asOf, course };
}

function timeOf(month: string): number {
  return Number(month.slice(0, 4)) + (Number(month.slice(5, 7)) - 0.5) / 12;
}

/** The mean with its interval where the spread is known; null where only shares are. */
function meanOf(readings: readonly Readings[]): Pick<GoalValue, 'value' | 'low' | 'high' | 'n'> | null {
  const known = readings.filter(({ sum }) => sum !== null);
  const n = known.reduce((total, part) => total + part.n, 0);
  if (n === 0) return null;
  const sum = known.reduce((total, part) => total + (part.sum ?? 0), 0);
  const squares = known.some((part) => part.squares === null) ? null : known.reduce((total, part) => total + (part.squares ?? 0), 0);
  const variance = squares === null || n < 2 ? 0 : (squares - (sum * sum) / n) / (n - 1);
  if (variance <= 0) return { value: sum / n, low: null, high: null, n };
  const { value, low, high } = around(sum / n, Math.sqrt(variance / n), n - 1);
  return { value, low, high, n };
}
