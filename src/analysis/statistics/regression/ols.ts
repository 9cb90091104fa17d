/** The regression of an outcome on columns, with standard errors that hold where the outcome varies more for some than for others. */

import { twoSidedT } from '../distributions/student-t.js';
import type { Estimate } from '../interval.js';
import { around } from '../means/mean-interval.js';
import type { Matrix } from './eigen.js';
import { hc3 } from './hc3.js';
import { inverse } from './inverse.js';
import { meanProduct, standardizedColumn } from './standardized-column.js';

export interface Regression {
  /** How many rows, counted as often as they count. */
  readonly n: number;
  readonly df: number;
  /** 0–1. */
  readonly rSquared: number;
  /** First the intercept, then one for each column. */
  readonly coefficients: readonly number[];
  /** The HC3 covariances of the coefficients. */
  readonly covariance: Matrix;
}

export interface Coefficient extends Estimate {
  readonly error: number;
  readonly t: number;
  readonly p: number;
}

/**
 * Least squares with an intercept. Columns and outcome are of one length and known throughout; `counts` says how often each row counts
 * (1). Null where there are no more rows than coefficients, the outcome or a column does not vary, columns explain each other, or a row
 * alone decides a coefficient.
 */
export function ols(columns: readonly ArrayLike<number>[], outcome: ArrayLike<number>, counts?: ArrayLike<number>): Regression | null {
  const weights = counts === undefined ? new Float64Array(outcome.length).fill(1) : Float64Array.from(counts);
  const n = weights.reduce((sum, count) => sum + count, 0);
  const df = n - columns.length - 1;
  if (!(df > 0)) return null;
  const drivers = columns.map((column) => standardizedColumn(column, weights, n));
  const target = standardizedColumn(outcome, weights, n);
  if (target.deviation === 0 || drivers.some(({ deviation }) => deviation === 0)) return null;
  const inner = drivers.map((a, index) => drivers.slice(0, index + 1).map((b) => meanProduct(a, b, weights, n)));
  const inverted = inverse(
    drivers.map((_, row) => drivers.map((__, column) => inner[Math.max(row, column)]?.[Math.min(row, column)] ?? 0)),
  );
  if (inverted === null) return null;
  const products = drivers.map((driver) => meanProduct(driver, target, weights, n));
  const betas = inverted.map((line) => dot(line, products));
  const covariance = hc3({ inverted, betas, drivers, target, counts: weights, n });
  const slopes = betas.map((beta, index) => (beta * target.deviation) / (drivers[index]?.deviation ?? 1));
  const means = drivers.map(({ mean }) => mean);
  return covariance && { n, df, rSquared: dot(betas, products), coefficients: [target.mean - dot(slopes, means), ...slopes], covariance };
}

/**
 * The sum of the coefficients times `weights` (the intercept's first), with its t interval and its test against 0.
 * Wald, Transactions of the American Mathematical Society 54 (1943) 426–482.
 */
export function combination({ coefficients, covariance, df }: Regression, weights: readonly number[]): Coefficient {
  const value = dot(coefficients, weights);
  const variance = dot(
    covariance.map((row) => dot(row, weights)),
    weights,
  );
  const error = Math.sqrt(Math.max(0, variance));
  const t = value === 0 ? 0 : value / error;
  return { ...around(value, error, df), error, t, p: twoSidedT(t, df) };
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}
