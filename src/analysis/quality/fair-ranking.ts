/** A fair order of touchpoints: few answers must not carry anyone to the top or to the bottom. */
import { groupBy } from '../group-by.js';
import { ranked } from '../ranking.js';
import { shrunkenMeans } from '../statistics/means/shrunken-means.js';
import { fewestForRank } from '../status.js';
import type { QualityRow } from './quality-row.js';

/** Touchpoints that can be compared: the same measure, which is the primary one of each, and the same group of respondents. */
export interface Comparison {
  readonly measure: string;
  readonly segment: string | null;
  /** How many were compared. */
  readonly touchpoints: number;
  /** Their mean, 0–100. */
  readonly mean: number;
  /** The standard deviation between them beyond chance, in points; 0 where chance explains all differences. */
  readonly deviation: number;
  /** I²: the share of their differences that is not chance, 0–1. */
  readonly heterogeneity: number;
}

export interface Ranking {
  /** The rows to show, in the order given, with `adjusted` and `rank`. */
  readonly rows: readonly QualityRow[];
  /** By measure, then by segment, in the order in which the rows name them. */
  readonly comparisons: readonly Comparison[];
}

/**
 * Ranks what can be compared by scores that are drawn to their mean the more, the fewer answers they rest on (empirical Bayes; `shrunken-means.ts`
 * names the sources), among all rows of `among`. With two touchpoints nothing can be drawn, and the scores themselves decide. Fewer than ten answers are drawn and not
 * ranked; nor is anything where chance may explain all differences.
 */
export function fairRanking(rows: readonly QualityRow[], among: readonly QualityRow[] = rows): Ranking {
  const shown = new Set(rows.map(comparedWith));
  const found = [...groupBy(among.filter(isComparable), comparedWith)].flatMap(([key, group]) => (shown.has(key) ? [compare(group)] : []));
  const places = new Map(found.flatMap(({ places: own }) => own));
  return {
    rows: rows.map((row) => ({ ...row, ...places.get(placeOf(row)) })),
    comparisons: found.flatMap(({ comparison }) => comparison ?? []),
  };
}

function comparedWith({ measure, segment }: QualityRow): string {
  return JSON.stringify([measure, segment]);
}

function placeOf({ touchpoint, measure, segment }: QualityRow): string {
  return JSON.stringify([touchpoint, measure, segment]);
}

interface Compared {
  /** By `placeOf`. */
  readonly places: readonly (readonly [string, Pick<QualityRow, 'adjusted' | 'rank'>])[];
  readonly comparison: Comparison | null;
}

function isComparable({ primary, touchpoint, moments }: QualityRow): boolean {
  return primary && touchpoint !== null && moments !== null;
}

function compare(rows: readonly QualityRow[]): Compared {
  const [first] = rows;
  const between = shrunkenMeans(rows.flatMap(({ moments }) => moments ?? []));
  const scoreIn = (row: QualityRow, index: number) => (between === null ? (row.score?.value ?? 0) : (between.shrunken[index] ?? 0));
  const values = rows.map(scoreIn);
  const mayRank = rows.length > 1 && (between === null || between.variance > 0);
  const enough = rows.flatMap(({ touchpoint, n }, index) =>
    mayRank && n >= fewestForRank ? [[touchpoint ?? '', values[index] ?? 0] as const] : [],
  );
  const ranks = new Map(enough.length < 2 ? [] : ranked(new Map(enough)).map(({ id, rank }) => [id, rank]));
  return {
    places: rows.map((row, index) => [
      placeOf(row),
      { adjusted: between === null ? null : (values[index] ?? null), rank: ranks.get(row.touchpoint ?? '') ?? null },
    ]),
    comparison:
      between === null || first === undefined
        ? null
        : {
            measure: first.measure,
            segment: first.segment,
            touchpoints: rows.length,
            mean: between.mean,
            deviation: Math.sqrt(between.variance),
            heterogeneity: between.heterogeneity,
          },
  };
}
