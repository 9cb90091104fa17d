/** Priority: how many points of quality are missing where it matters. */
import { byCodePoint } from '../../text/compare.js';
import { ranked } from '../ranking.js';

/** A number with its range; the ends are null where nobody knows it, as for what a workshop assumed. */
export interface Ranged {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What priority is made of, all on 0–100. */
export interface Prioritised {
  readonly id: string;
  /** Relevance with its bounds; the value is null where nothing of it is known. */
  readonly relevance: { readonly value: number | null; readonly low: number; readonly high: number };
  /** Null where nothing is measured or assumed. */
  readonly quality: Ranged | null;
  /** The quality to reach. */
  readonly target: number;
}

export interface Priority {
  readonly id: string;
  /** The points missing to the target, at least 0; null without quality. */
  readonly shortfall: number | null;
  /** Relevance-weighted missing points, 0–100; null where quality or relevance is unknown. */
  readonly score: number | null;
  /** The score at the best and at the worst corner of relevance and quality; null where the range of quality is unknown. */
  readonly low: number | null;
  readonly high: number | null;
  /** The part of all scores that is its own, 0–1, and of those before it and its own; null without a score, or where nothing is missing at all. */
  readonly share: number | null;
  readonly cumulativeShare: number | null;
  /** Its place, from 1; equal scores share the best. Null without a score. */
  readonly rank: number | null;
  /** True where it may well matter and nobody knows its quality: measure here before anything else. */
  readonly isToMeasureFirst: boolean;
}

// The relevance that a touchpoint must possibly have to be worth measuring first.
const worthMeasuring = 50;

/** The priority of each touchpoint: by falling score, then those without one by id. */
export function priorities(touchpoints: readonly Prioritised[]): readonly Priority[] {
  const given = new Map(touchpoints.map((one) => [one.id, one]));
  const scores = touchpoints.flatMap((one) => {
    const score = scoreOf(one);
    return score === null ? [] : [[one.id, score] as const];
  });
  const places = ranked(new Map(scores));
  const total = places.reduce((sum, { value }) => sum + value, 0);
  let reached = 0;
  const withScore = places.flatMap(({ id, value, rank }): readonly Priority[] => {
    const one = given.get(id);
    if (one === undefined) return [];
    reached += value;
    const share = total === 0 ? null : value / total;
    // The last sum is the total but for rounding.
    const cumulativeShare = total === 0 ? null : Math.min(1, reached / total);
    return [{ ...rangeOf(one), id, shortfall: shortfallOf(one), score: value, share, cumulativeShare, rank, isToMeasureFirst: false }];
  });
  const without = touchpoints.filter((one) => scoreOf(one) === null).sort((a, b) => byCodePoint(a.id, b.id));
  return [...withScore, ...without.map(withoutScore)];
}

function withoutScore(one: Prioritised): Priority {
  const isToMeasureFirst = one.quality === null && one.relevance.high >= worthMeasuring;
  return {
    ...rangeOf(one),
    id: one.id,
    shortfall: shortfallOf(one),
    score: null,
    share: null,
    cumulativeShare: null,
    rank: null,
    isToMeasureFirst,
  };
}

function shortfallOf({ quality, target }: Prioritised): number | null {
  return quality && Math.max(0, target - quality.value);
}

function scoreOf(one: Prioritised): number | null {
  const shortfall = shortfallOf(one);
  return shortfall === null || one.relevance.value === null ? null : (one.relevance.value * shortfall) / 100;
}

function rangeOf({ relevance, quality, target }: Prioritised): Pick<Priority, 'low' | 'high'> {
  if (quality === null || quality.low === null || quality.high === null) return { low: null, high: null };
  return {
    low: (relevance.low * Math.max(0, target - quality.high)) / 100,
    high: (relevance.high * Math.max(0, target - quality.low)) / 100,
  };
}
