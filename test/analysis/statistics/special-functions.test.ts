/** The functions behind all intervals and tests: against worked numbers, closed forms, and each other. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incompleteBeta } from '../../../src/analysis/statistics/distributions/beta.js';
import { chiSquareTail } from '../../../src/analysis/statistics/distributions/chi-square.js';
import { stirlingError, upperGamma } from '../../../src/analysis/statistics/distributions/gamma.js';
import { normalCdf, normalQuantile, normalTail, twoSidedNormal } from '../../../src/analysis/statistics/distributions/normal.js';
import { tMargin, tQuantile, twoSidedT } from '../../../src/analysis/statistics/distributions/student-t.js';
import { z95 } from '../../../src/analysis/statistics/interval.js';
import { expectNear, isSharedMissing, needsShared, reference } from './reference.js';

// What reports need are tails of two sides; what the reference holds beside them follows from the same parts.
const tCdf = (t: number, df: number) => (t > 0 ? 1 - twoSidedT(t, df) / 2 : twoSidedT(t, df) / 2);
const fTail = (f: number, above: number, below: number) => {
  const total = below + above * f;
  return incompleteBeta(below / 2, above / 2, below / total, (above * f) / total);
};
const logGamma = (x: number) => (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);

test.skipIf(isSharedMissing)(`agree with special_functions.json ${needsShared}`, () => {
  const { inputs, expected } = reference('special_functions');
  const actual = {
    norm_ppf: inputs.norm_ppf_p.map((p: number) => normalQuantile(p)),
    norm_cdf: inputs.norm_cdf_x.map((x: number) => normalCdf(x)),
    t_ppf: inputs.t_ppf.map(([p, df]: number[]) => tQuantile(p, df)),
    t_cdf: inputs.t_cdf.map(([t, df]: number[]) => tCdf(t, df)),
    chi2_sf: inputs.chi2_sf.map(([x, df]: number[]) => chiSquareTail(x, df)),
    f_sf: inputs.f_sf.map(([f, above, below]: number[]) => fTail(f, above, below)),
    lgamma: inputs.lgamma_x.map((x: number) => logGamma(x)),
    betainc_regularised: inputs.betainc_a_b_x.map(([a, b, x]: number[]) => incompleteBeta(a, b, x)),
  };
  // Tighter than the file asks for: so near they are.
  expectNear(actual, expected, 1e-13);
});

test('the normal distribution keeps its digits in the tail', () => {
  expect(normalTail(0)).toBe(0.5);
  expect(Math.abs(normalTail(1) - 0.15865525393145705)).toBeLessThan(1e-16);
  expect(normalTail(8) / 6.220960574271786e-16).toBeCloseTo(1, 12);
  expect(normalTail(30) / 4.906713927148187e-198).toBeCloseTo(1, 12);
  expect(twoSidedNormal(-z95)).toBeCloseTo(0.05, 15);
});

test('the normal quantile is that of printed tables, and undoes the distribution', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(z95, 15);
  expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY]);
  expect(normalQuantile(1e-300)).toBeCloseTo(-37.0471, 4);
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }), (p) => {
      expect(Math.abs(normalCdf(normalQuantile(p)) - p)).toBeLessThan(2e-15);
    }),
  );
});

test('ln Γ is that of factorials', () => {
  let factorial = 1;
  for (let n = 1; n < 20; n += 1) {
    expect(Math.abs(logGamma(n) - Math.log(factorial))).toBeLessThan(2e-14);
    factorial *= n;
  }
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 14);
});

test('the incomplete gamma function of shape 1 is the exponential distribution, from 0 to infinity', () => {
  for (const x of [1e-9, 0.1, 1, 1.9, 2.1, 30, 700]) expect(upperGamma(1, x) / Math.exp(-x)).toBeCloseTo(1, 13);
  expect([upperGamma(2.5, 0), upperGamma(2.5, Number.POSITIVE_INFINITY)]).toEqual([1, 0]);
});

test('the χ² and F distributions have their closed forms', () => {
  for (const x of [0.01, 1, 5, 50]) expect(chiSquareTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 14);
  for (const f of [0.1, 1, 4, 30]) expect(fTail(f, 2, 7)).toBeCloseTo((1 + (2 * f) / 7) ** -3.5, 14);
  expect(chiSquareTail(5.991464547107979, 2)).toBeCloseTo(0.05, 14);
});

test('the t distribution has its closed forms at 1 and 2 degrees of freedom, and is normal at very many', () => {
  for (const t of [-3, -0.2, 0.001, 1, 40]) {
    expect(tCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 14);
    expect(tCdf(t, 2)).toBeCloseTo(0.5 + t / (2 * Math.sqrt(2 + t * t)), 14);
    expect(tCdf(t, 1e16)).toBe(normalCdf(t));
    expect(tCdf(t, Number.POSITIVE_INFINITY)).toBe(normalCdf(t));
  }
  expect(tQuantile(0.975, 1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 11);
  expect(twoSidedT(Number.POSITIVE_INFINITY, 3)).toBe(0);
  expect(twoSidedT(0, 3)).toBe(1);
});

test('the t quantile undoes the distribution, for any number of answers', () => {
  const df = fc.oneof(fc.double({ min: 0.5, max: 50, noNaN: true }), fc.double({ min: 50, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.499, noNaN: true }), df, (p, freedom) => {
      expect(Math.abs(tCdf(tQuantile(p, freedom), freedom) - p)).toBeLessThan(1e-14);
      expect(tQuantile(1 - p, freedom) / tQuantile(p, freedom)).toBeCloseTo(-1, 9);
    }),
  );
  expect(tMargin(4)).toBeCloseTo(2.7764451051977943, 13);
  // Cornish & Fisher's expansion has all digits here.
  expect(Math.abs(tMargin(1e6) - 1.959966356814107)).toBeLessThan(1e-15 * 4);
  expect(tMargin(1e12)).toBeGreaterThan(z95);
});

test('squares of t follow F, and sums of squares of normal values follow χ²', () => {
  for (const [t, df] of [
    [0.3, 4],
    [2.1, 17.5],
    [5, 300],
  ]) {
    expect(fTail(t * t, 1, df)).toBeCloseTo(twoSidedT(t, df), 14);
    expect(chiSquareTail(t * t, 1)).toBeCloseTo(twoSidedNormal(t), 14);
  }
});

test('the incomplete beta function mirrors itself', () => {
  const shape = fc.double({ min: 0.2, max: 2000, noNaN: true });
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, x) => {
      const below = incompleteBeta(a, b, x);
      expect(below).toBeGreaterThanOrEqual(0);
      expect(below).toBeLessThanOrEqual(1);
      expect(Math.abs(below + incompleteBeta(b, a, 1 - x, x) - 1)).toBeLessThan(1e-12);
    }),
  );
});
