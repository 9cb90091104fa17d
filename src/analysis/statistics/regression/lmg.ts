/** How much each driver has to do with the outcome: its share of R². Associations, not effects. */

import type { Matrix } from './eigen.js';
import { driverMatrix, rSquared } from './elimination.js';
import { sampledShapley } from './sampled-shapley.js';
import { exactShapley, mostExact } from './shapley.js';

export interface DriverImportance {
  /** The share of the variance of the outcome, 0–1, that all drivers explain together. */
  readonly rSquared: number;
  /** For each driver its part of R²; they add up to it. */
  readonly parts: readonly number[];
  /** The standard errors of the parts where they come from a sample of orders; null where they are exact. */
  readonly errors: readonly number[] | null;
}

/**
 * LMG, also known as Shapley value regression and general dominance: what a driver adds to R², averaged over all orders of drivers. Exact
 * up to 20 drivers, from a seeded sample of orders above. Null without drivers. `correlations` are those between the drivers (positive
 * semidefinite, 1 on the diagonal), `outcome` those with the outcome. A driver that others explain fully shares with them; of equal ones
 * each gets the same. Lindeman, Merenda & Gold 1980; Grömping, Journal of Statistical Software 17 (2006) 1; Budescu, Psychological
 * Bulletin 114 (1993) 542–551.
 */
export function lmg(correlations: Matrix, outcome: readonly number[], seed = 1): DriverImportance | null {
  const drivers = outcome.length;
  if (drivers === 0) return null;
  const matrix = driverMatrix(correlations, outcome);
  const explained = rSquared(matrix, drivers + 1, [...outcome.keys()]);
  if (drivers <= mostExact) return { rSquared: explained, parts: [...exactShapley(drivers)(matrix)], errors: null };
  const { shares, errors } = sampledShapley(matrix, drivers, 2000, seed);
  return { rSquared: explained, parts: [...shares], errors: [...errors] };
}
