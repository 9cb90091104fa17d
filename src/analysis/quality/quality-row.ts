/** What is known of one measure of one touchpoint. */
import type { Tally } from '../../evidence/evidence.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { assumedScore } from '../assumed-score.js';
import type { Estimate } from '../statistics/interval.js';
import type { Moments } from '../statistics/means/moments.js';
import { fewestForScore, type Status, statusOf } from '../status.js';
import { type Answers, poolAnswers } from './answers.js';
import { answersNeeded } from './answers-needed.js';
import { type Change, changeBetween } from './change.js';
import { type Control, courseControl, courseTrend, type Trend } from './course.js';
import { wantedMeasure } from './quality-measures.js';
import {
  effectiveAnswers,
  type IntervalMethod,
  type MetricBounds,
  momentsOfScore,
  netPromoterOf,
  type Score,
  scoreOf,
  topTwoShare,
} from './score.js';
import { type Series, seriesOf } from './series.js';

/** How a score came about in which each persona counts by its share of the customers. */
export interface PersonaShares {
  /** The score in which every answer counts alike. */
  readonly unweighted: number;
  /** How many answers, all alike, would tell as much. */
  readonly effectiveN: number;
  /** The part of the customers, 0–1, whose personas gave no answer; the others stand for them. */
  readonly missingShare: number;
  /** Answers of nobody of the personas, which do not count. */
  readonly outside: number;
}

/**
 * Why there is no score: nobody was asked (`no-answers`), too few were (`too-few`), the metric has no target (`no-target`). Why a score has no
 * interval: it is the judgement of a workshop (`assumed`), or only an average is known (`average-only`).
 */
export type QualityReason = 'no-answers' | 'too-few' | 'no-target' | 'assumed' | 'average-only';

export interface QualityRow {
  /** Null: the company as a whole. */
  readonly touchpoint: string | null;
  readonly measure: string;
  /** True for the measure that stands for the quality of the touchpoint. */
  readonly primary: boolean;
  /** The group of respondents; null: everybody, or those that belong to none. */
  readonly segment: string | null;
  /** 0–100; null without answers, with too few of them, or without a target. */
  readonly score: Score | null;
  /** How its interval was made; null where there is none. */
  readonly method: IntervalMethod | null;
  /** Null where there is a score with an interval. */
  readonly reason: QualityReason | null;
  /** The score drawn to the mean of those it is compared with, the more the fewer answers it has; null where there are fewer than three. */
  readonly adjusted: number | null;
  /** By it, from 1, among the primary measures of the same name with at least ten answers; null where nothing can be ranked. */
  readonly rank: number | null;
  /** What the score is the mean of; null where it is none, or unknown. */
  readonly moments: Moments | null;
  readonly n: number;
  /** Answers in all for a score within ± 5 points; null where more of them would not give one: a metric without a target, or of which only averages are known. */
  readonly needed: number | null;
  readonly missing: number;
  readonly notUsed: number;
  readonly invalid: number;
  readonly status: Status;
  /** Share of the two best answers, 0–1. */
  readonly topTwo: (Estimate & { readonly k: number }) | null;
  /** −100…100, with the counts as answered. */
  readonly nps: (Estimate & { readonly promoters: number; readonly passives: number; readonly detractors: number }) | null;
  /** What survey weights did: the score without them, and how many answers the weighted ones are worth. */
  readonly weighted: { readonly unweighted: number; readonly effectiveN: number } | null;
  /** What it did that personas count by their shares; null where they do not, or could not. */
  readonly personas: PersonaShares | null;
  /** True where answers on scales that differ were put together. */
  readonly mixedScales: boolean;
  /** Against the second window; null without one, or where it cannot be told. */
  readonly change: Change | null;
  readonly series: Series | null;
  readonly trend: Trend | null;
  readonly control: Control | null;
}

export interface RowOptions {
  /** The change of a score that is too small to matter. */
  readonly negligible: number;
  /** With it the intervals of few ratings are resampled. */
  readonly seed: number | null;
}

/** What the answers to one measure say. */
export function measuredRow(
  touchpoint: Touchpoint | null,
  about: Pick<QualityRow, 'measure' | 'primary' | 'segment'>,
  tallies: readonly Tally[],
  { negligible, seed }: RowOptions,
): QualityRow {
  const now = tallies.filter(({ window }) => window === 0);
  const answers = poolAnswers(now);
  const bounds = boundsOf(touchpoint, about.measure);
  const n = answers?.n ?? 0;
  const shown = answers !== null && n >= fewestForScore ? answers : null;
  const nps = shown && netPromoterOf(shown);
  const series = shown && seriesOf(now, bounds);
  const measured = shown && scoreOf(shown, bounds, seed);
  return {
    touchpoint: touchpoint?.id ?? null,
    ...about,
    score: measured && { value: measured.value, low: measured.low, high: measured.high },
    method: measured?.method ?? null,
    reason: reasonFor(n, measured),
    adjusted: null,
    rank: null,
    moments: shown && momentsOfScore(shown),
    n,
    needed:
      measured === null && shown !== null
        ? null
        : measured !== null && measured.low === null
          ? null
          : answersNeeded(shown && momentsOfScore(shown), n),
    missing: answers?.missing ?? 0,
    notUsed: answers?.notUsed ?? 0,
    invalid: answers?.invalid ?? 0,
    status: statusOf(n),
    topTwo: shown && topTwoShare(shown),
    nps: nps && { ...nps, ...(shown?.recommendation?.counts ?? { promoters: 0, passives: 0, detractors: 0 }) },
    weighted: shown && weightedNote(shown, bounds),
    personas: null,
    mixedScales: answers?.kind === 'rating' && answers.mixed,
    change: changeBetween(answers, poolAnswers(tallies.filter(({ window }) => window === 1)), negligible),
    series,
    trend: courseTrend(series),
    control: courseControl(series),
  };
}

function reasonFor(n: number, score: Score | null): QualityReason | null {
  if (n <= 0) return 'no-answers';
  if (n < fewestForScore) return 'too-few';
  if (score === null) return 'no-target';
  return score.low === null ? 'average-only' : null;
}

function boundsOf(touchpoint: Touchpoint | null, measure: string): MetricBounds | null {
  const metric = touchpoint?.metrics?.find(({ id }) => id === measure);
  return metric === undefined ? null : { target: metric.target ?? null, limit: metric.limit ?? null };
}

function weightedNote(answers: Answers, bounds: MetricBounds | null): QualityRow['weighted'] {
  if (!answers.weighted) return null;
  const plain = scoreOf({ ...answers, weighted: false }, bounds);
  return plain && { unweighted: plain.value, effectiveN: effectiveAnswers(answers) };
}

/** A touchpoint that nobody was asked about: judged in a workshop, or unknown. */
export function unmeasuredRow(touchpoint: Touchpoint): QualityRow {
  const satisfaction = touchpoint.assessment?.satisfaction;
  return {
    touchpoint: touchpoint.id,
    measure: wantedMeasure(touchpoint),
    primary: true,
    segment: null,
    score: satisfaction === undefined ? null : { value: assumedScore(satisfaction), low: null, high: null },
    method: null,
    reason: satisfaction === undefined ? 'no-answers' : 'assumed',
    adjusted: null,
    rank: null,
    moments: null,
    n: 0,
    needed: answersNeeded(null, 0),
    missing: 0,
    notUsed: 0,
    invalid: 0,
    status: satisfaction === undefined ? 'no-data' : 'assumed',
    topTwo: null,
    nps: null,
    weighted: null,
    personas: null,
    mixedScales: false,
    change: null,
    series: null,
    trend: null,
    control: null,
  };
}
