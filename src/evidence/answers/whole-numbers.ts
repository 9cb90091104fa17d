/** Decimal numbers as whole ones: sums of whole numbers are exact in any order, sums of fractions are not. */

/** What to multiply by so that all are whole: 3 for thirds, 10 for tenths; where nothing small will do, a million, which rounds. */
export function factorFor(numbers: readonly number[]): number {
  for (let factor = 1; factor <= 1000; factor += 1) if (numbers.every((number) => isWhole(number * factor))) return factor;
  return 1e6;
}

function isWhole(number: number): boolean {
  return Math.abs(number - Math.round(number)) < 1e-9 * Math.max(1, Math.abs(number));
}
