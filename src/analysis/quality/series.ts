/** A score over time: periods, the trend through them, and which of them stand out. */
import type { Tally } from '../../evidence/evidence.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import type { Share } from '../statistics/interval.js';
import { fewestForScore } from '../status.js';
import { type Answers, poolAnswers } from './answers.js';
import { type MetricBounds, type Score, scoreOf } from './score.js';

export type Grain = 'month' | 'quarter' | 'year';

export interface Point {
  /** 2024-03, 2024Q1 or 2024. */
  readonly period: string;
  /** Its middle, in years. */
  readonly time: number;
  readonly score: Score;
  readonly n: number;
  /** Where the score is a share of cases, of how many it is how many; null for any other score. */
  readonly share: Share | null;
}

export interface Series {
  readonly grain: Grain;
  /** In order of time; periods with too few answers are left out, and counted. */
  readonly points: readonly Point[];
  readonly leftOut: number;
}

// Of a period with fewer answers the score is noise.
const fewestInPeriod = 10;
const enoughPeriods = 8;

/**
 * The finest series of which most periods have enough answers: months, else quarters, else years. Null without dates, and where fewer
 * than two periods can be shown.
 */
export function seriesOf(tallies: readonly Tally[], bounds: MetricBounds | null): Series | null {
  const dated = tallies.filter(({ period }) => period !== null);
  const candidates: Series[] = [];
  for (const grain of ['month', 'quarter', 'year'] as const) {
    const series = inPeriods(dated, grain, bounds);
    // A coarser one is not even made.
    if (series.points.length >= enoughPeriods && medianAnswers(series.points) >= fewestInPeriod) return series;
    candidates.push(series);
  }
  const best = candidates.sort((a, b) => b.points.length - a.points.length)[0];
  return best !== undefined && best.points.length >= 2 ? best : null;
}

function inPeriods(tallies: readonly Tally[], grain: Grain, bounds: MetricBounds | null): Series {
  const periods = [...groupBy(tallies, ({ period }) => periodName(period ?? '', grain)).entries()].sort(([a], [b]) => byCodePoint(a, b));
  const points = periods.flatMap(([period, group]) => {
    const answers = poolAnswers(group);
    const score = answers !== null && answers.n >= fewestForScore ? scoreOf(answers, bounds) : null;
    return answers === null || score === null
      ? []
      : [{ period, time: middleOf(period), score, n: answers.n, share: shareOf(answers, group) }];
  });
  return { grain, points, leftOut: periods.length - points.length };
}

/** Contacts inside a target, and answers that can only be yes or no; survey weights make them something else. */
function shareOf({ n, readings, frequencies, weighted }: Answers, tallies: readonly Tally[]): Share | null {
  if (readings !== null) return readings.within === null ? null : { positive: readings.within, total: n };
  const isYesOrNo = tallies.every(({ question: { scale } }) => scale !== null && scale.max - scale.min === 1);
  if (weighted || !isYesOrNo || !frequencies.every(({ value }) => value === 0 || value === 100)) return null;
  return { positive: frequencies.reduce((sum, { value, count }) => sum + (value === 100 ? count : 0), 0), total: n };
}

/** The period of a month (YYYY-MM). */
function periodName(month: string, grain: Grain): string {
  const year = month.slice(0, 4);
  if (grain === 'year') return year;
  return grain === 'month' ? month : `${year}Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

function middleOf(period: string): number {
  const year = Number(period.slice(0, 4));
  const [, quarter] = /Q(\d)/.exec(period) ?? [];
  if (quarter !== undefined) return year + (Number(quarter) - 0.5) / 4;
  return period.length === 4 ? year + 0.5 : year + (Number(period.slice(5, 7)) - 0.5) / 12;
}

function medianAnswers(points: readonly Point[]): number {
  const sizes = points.map(({ n }) => n).sort((a, b) => a - b);
  return sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
}
