/** Many tests at once: how many of those that look like findings are none? */

/**
 * The p values adjusted for the false discovery rate, in the order given; each in 0–1. What could not be tested (null) stays null and
 * does not count as a test. Whoever calls everything up to 0.10 a finding must expect one in ten to be none.
 * Benjamini & Hochberg, Journal of the Royal Statistical Society B 57 (1995) 289–300.
 */
export function benjaminiHochberg(values: readonly (number | null)[]): readonly (number | null)[] {
  const tested = values.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => b.p - a.p);
  const adjusted: (number | null)[] = values.map(() => null);
  let least = 1;
  for (const [step, { p, index }] of tested.entries()) {
    least = Math.min(least, (p * tested.length) / (tested.length - step));
    adjusted[index] = least;
  }
  return adjusted;
}
