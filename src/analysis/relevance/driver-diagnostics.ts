/** What other methods say of the same drivers: checks on their importance, never importance itself. */

import { midRanks } from '../statistics/ranks.js';
import type { Eigen, Matrix } from '../statistics/regression/eigen.js';
import { relativeWeights } from '../statistics/regression/relative-weights.js';
import { standardizedRegression } from '../statistics/regression/standardized-regression.js';

export interface DriverDiagnostics {
  /** Its part of R² after Johnson; those of all drivers add up to R² as those of LMG do. */
  readonly weight: number;
  /** Its standardised coefficient in a regression on all drivers, and by how much the others inflate its variance; null where they explain it. */
  readonly beta: number | null;
  readonly inflation: number | null;
}

/** Where the two ways to share out R² put a driver, from 1 for the largest part; equal parts share a place. */
export interface OtherPlace {
  readonly touchpoint: string;
  readonly place: number;
  readonly otherPlace: number;
}

/** For each driver; arguments as of `relativeWeights`. */
export function driverDiagnostics(correlations: Matrix, outcome: readonly number[], eigen: Eigen): readonly DriverDiagnostics[] {
  const regression = standardizedRegression(correlations, outcome);
  return relativeWeights(correlations, outcome, eigen).map((weight, index) => ({
    weight,
    beta: regression?.betas[index] ?? null,
    inflation: regression?.inflation[index] ?? null,
  }));
}

/** The drivers that Johnson's weights rank otherwise than LMG does, in the order of LMG. */
export function otherPlaces(
  drivers: readonly { readonly touchpoint: string; readonly lmg: number | null; readonly weight: number | null }[],
): readonly OtherPlace[] {
  const known = drivers.flatMap(({ touchpoint, lmg, weight }) => (lmg === null || weight === null ? [] : [{ touchpoint, lmg, weight }]));
  // Parts that differ by rounding alone are equal.
  const placesBy = (part: (driver: (typeof known)[number]) => number) => midRanks(known.map((driver) => -Number(part(driver).toFixed(9))));
  const places = placesBy(({ lmg }) => lmg);
  const others = placesBy(({ weight }) => weight);
  return known
    .map(({ touchpoint }, index) => ({ touchpoint, place: places[index] ?? 0, otherPlace: others[index] ?? 0 }))
    .filter(({ place, otherPlace }) => place !== otherPlace)
    .sort((a, b) => a.place - b.place);
}
