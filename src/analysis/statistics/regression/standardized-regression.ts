/** What a regression says of drivers that are on one scale: for diagnosis, not as their importance. */
import type { Matrix } from './eigen.js';
import { inverse } from './inverse.js';

export interface StandardizedRegression {
  /** How many standard deviations the outcome rises with one of the driver, the others being equal. */
  readonly betas: readonly number[];
  /** How many times larger the variance of each beta is than it would be without the other drivers; above 5 betas mean little. */
  readonly inflation: readonly number[];
  readonly rSquared: number;
}

/**
 * Standardised coefficients and variance inflation factors from the correlations between the drivers and those with the outcome; null where
 * a driver is explained by the others. Marquardt, Technometrics 12 (1970) 591–612.
 */
export function standardizedRegression(correlations: Matrix, outcome: readonly number[]): StandardizedRegression | null {
  const inverted = inverse(correlations);
  if (inverted === null) return null;
  const betas = inverted.map((row) => row.reduce((sum, value, index) => sum + value * (outcome[index] ?? 0), 0));
  return {
    betas,
    inflation: inverted.map((row, index) => row[index] ?? 0),
    rSquared: betas.reduce((sum, beta, index) => sum + beta * (outcome[index] ?? 0), 0),
  };
}
