/** Decimal numbers as whole ones: sums of whole numbers are exact in any order, sums of fractions are not. */
import type { Decoded } from './engine.js';

/** The same column with whole numbers, each `factor` times as large as the number it stands for. */
export interface WholeNumbers {
  readonly decoded: Decoded;
  readonly factor: number;
}

/** A third needs a factor of three; what no small factor makes whole keeps six decimal places. */
export function toWholeNumbers(decoded: Decoded): WholeNumbers {
  const values = [...decoded.numbers.values()];
  let factor = 1;
  while (factor < 1000 && !values.every((value) => isWhole(value * factor))) factor += 1;
  if (factor === 1000 && !values.every((value) => isWhole(value * factor))) factor = 1e6;
  const numbers = new Map([...decoded.numbers].map(([text, value]) => [text, Math.round(value * factor)]));
  return { decoded: { ...decoded, numbers }, factor };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value));
}
