/** Answers to one measure of one touchpoint, from any number of sources and scales, put together on 0–100. */
import type { Frequency, Question, Readings, Tally } from '../../evidence/evidence.js';
import { pomp } from '../statistics/means/pomp.js';
import { type Recommendation, recommendationOf } from './recommendation.js';
import { type TopTwo, topTwoOf } from './top-two.js';

/** `rating`: answers on a scale; `nps`: willingness to recommend; `readings`: figures of operations. */
export type MeasureKind = 'rating' | 'nps' | 'readings';

export interface Answers {
  readonly kind: MeasureKind;
  /** Valid answers, or contacts measured. */
  readonly n: number;
  readonly missing: number;
  readonly notUsed: number;
  readonly invalid: number;
  /** Values on 0–100, 100 best, ascending; empty for readings. The weights of each source have the mean 1. */
  readonly frequencies: readonly Frequency[];
  /** Answers on one of the two best points of a scale of at least three points; null where there is no such scale. */
  readonly topTwo: TopTwo | null;
  /** Only for NPS. */
  readonly recommendation: Recommendation | null;
  /** Only for readings. */
  readonly readings: Readings | null;
  /** True where some answers have a survey weight. */
  readonly weighted: boolean;
  /** True where the answers were given on scales that differ. */
  readonly mixed: boolean;
}

/** What kind of measure a question asks for. */
export function kindOf({ measure, scale }: Question): MeasureKind {
  if (measure === 'nps') return 'nps';
  return scale === null ? 'readings' : 'rating';
}

/** All answers in `tallies`, which must be of one kind; null where there is no tally. */
export function poolAnswers(tallies: readonly Tally[]): Answers | null {
  const [first] = tallies;
  if (first === undefined) return null;
  const weighed = normaliseWeights(tallies);
  const kind = kindOf(first.question);
  const frequencies = mergeFrequencies(weighed.flatMap(onHundred));
  const total = (part: (tally: Tally) => number) => tallies.reduce((sum, tally) => sum + part(tally), 0);
  const readings = kind === 'readings' ? mergeReadings(tallies) : null;
  return {
    kind,
    n: readings?.n ?? frequencies.reduce((sum, { count }) => sum + count, 0),
    missing: total(({ missing }) => missing),
    notUsed: total(({ notUsed }) => notUsed),
    invalid: total(({ invalid }) => invalid),
    frequencies,
    topTwo: topTwoOf(weighed),
    recommendation: kind === 'nps' ? recommendationOf(weighed) : null,
    readings,
    weighted: tallies.some(({ frequencies: given }) => given.some(isWeighted)),
    mixed: new Set(tallies.map(({ question: { scale } }) => scale && `${scale.min} ${scale.max} ${scale.reversed}`)).size > 1,
  };
}

/** Weights whose sum happens to be the count still differ. */
function isWeighted({ count, weight, squaredWeight }: Frequency): boolean {
  return weight !== count || squaredWeight !== count;
}

/** The tallies with weights of the mean 1 a source: a source counts by its answers, not by the unit of its weights. */
function normaliseWeights(tallies: readonly Tally[]): readonly Tally[] {
  const factors = new Map<string | null, { count: number; weight: number }>();
  for (const { question, frequencies } of tallies) {
    const sums = factors.get(question.source) ?? { count: 0, weight: 0 };
    for (const { count, weight } of frequencies) {
      sums.count += count;
      sums.weight += weight;
    }
    factors.set(question.source, sums);
  }
  return tallies.map((tally) => {
    const { count, weight } = factors.get(tally.question.source) ?? { count: 0, weight: 0 };
    if (weight === count || weight <= 0) return tally;
    const factor = count / weight;
    return { ...tally, frequencies: tally.frequencies.map((frequency) => weigh(frequency, factor)) };
  });
}

function weigh({ value, count, weight, squaredWeight }: Frequency, factor: number): Frequency {
  return { value, count, weight: weight * factor, squaredWeight: squaredWeight * factor * factor };
}

function onHundred({ question: { scale }, frequencies }: Tally): readonly Frequency[] {
  if (scale === null) return [];
  return frequencies.flatMap((frequency) => {
    const value = pomp(frequency.value, scale);
    return value === null ? [] : [{ ...frequency, value }];
  });
}

function mergeFrequencies(frequencies: readonly Frequency[]): readonly Frequency[] {
  const merged = new Map<number, Frequency>();
  for (const { value, count, weight, squaredWeight } of frequencies) {
    const before = merged.get(value) ?? { value, count: 0, weight: 0, squaredWeight: 0 };
    merged.set(value, {
      value,
      count: before.count + count,
      weight: before.weight + weight,
      squaredWeight: before.squaredWeight + squaredWeight,
    });
  }
  return [...merged.values()].filter(({ count }) => count > 0).sort((a, b) => a.value - b.value);
}

/** Shares inside the target where all know them, else means; a mixture of both keeps the shares, which need no assumption. */
function mergeReadings(tallies: readonly Tally[]): Readings {
  const known = tallies.flatMap(({ readings }) => (readings === null ? [] : [readings]));
  const shares = known.filter(({ within }) => within !== null);
  const used = shares.length > 0 ? shares : known;
  const total = (part: (readings: Readings) => number | null) =>
    used.some((readings) => part(readings) === null) ? null : used.reduce((sum, readings) => sum + (part(readings) ?? 0), 0);
  return {
    n: used.reduce((sum, { n }) => sum + n, 0),
    sum: total(({ sum }) => sum),
    squares: total(({ squares }) => squares),
    within: total(({ within }) => within),
  };
}
