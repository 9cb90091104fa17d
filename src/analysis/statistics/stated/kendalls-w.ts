/** Whether raters agree on an order, so that their mean is a consensus. */
import { chiSquareTail } from '../distributions/chi-square.js';
import { midRanks, tiesOf } from '../ranks.js';

export interface Agreement {
  /** 0 (none) to 1 (all say the same); below 0.3 the mean of the raters is no consensus. */
  readonly w: number;
  readonly chiSquare: number;
  readonly df: number;
  readonly p: number;
  /** For each item the sum of its ranks, where each rater gives 1 to what he rates highest. */
  readonly rankSums: readonly number[];
}

/**
 * Kendall's coefficient of concordance, corrected for ties, of raters who each rate all items, in the same order. Null for fewer than two
 * raters or items, and where everybody rates everything alike. Kendall & Babington Smith, Annals of Mathematical Statistics 10 (1939)
 * 275–287.
 */
export function kendallsW(ratings: readonly (readonly number[])[]): Agreement | null {
  const raters = ratings.length;
  const items = ratings[0]?.length ?? 0;
  if (raters < 2 || items < 2 || ratings.some((rating) => rating.length !== items)) return null;
  const ranks = ratings.map((rating) => midRanks(rating.map((value) => -value)));
  const rankSums = Array.from({ length: items }, (_, item) => ranks.reduce((sum, row) => sum + (row[item] ?? 0), 0));
  const mean = (raters * (items + 1)) / 2;
  const squares = rankSums.reduce((sum, rank) => sum + (rank - mean) ** 2, 0);
  const ties = ratings.flatMap(tiesOf).reduce((sum, count) => sum + count * count * count - count, 0);
  const most = raters * raters * (items * items * items - items) - raters * ties;
  if (!(most > 0)) return null;
  const w = (12 * squares) / most;
  const chiSquare = raters * (items - 1) * w;
  return { w, chiSquare, df: items - 1, p: chiSquareTail(chiSquare, items - 1), rankSums };
}
