/** Round numbers for an axis. */

export interface Ticks {
  /** Ascending, from the lower end of the axis to the upper. */
  readonly values: readonly number[];
  readonly low: number;
  readonly high: number;
  /** How many decimals tell them apart. */
  readonly decimals: number;
}

/** About `count` round steps that enclose all of the numbers; 0–1 where there are none. */
export function ticksAround(numbers: readonly number[], count: number): Ticks {
  const least = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const greatest = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  if (least > greatest) return ticksBetween(0, 1, count);
  // Too close to tell them apart: an axis around them.
  const size = Math.max(Math.abs(least), Math.abs(greatest));
  if (greatest - least <= 1e-9 * Math.max(1e-6, size)) return ticksBetween(least - aroundOne(size), greatest + aroundOne(size), count);
  return ticksBetween(least, greatest, count);
}

/** 0–100 in steps of 20, or what encloses the numbers where some lie beyond. */
export function ticksOfScores(numbers: readonly number[]): Ticks {
  return ticksAround([0, 100, ...numbers], 5);
}

function aroundOne(size: number): number {
  return Math.max(1, 1e-6 * size);
}

function ticksBetween(least: number, greatest: number, count: number): Ticks {
  const { step, exponent } = roundStep((greatest - least) / count);
  // Counted in whole steps: adding up a step of 0.1 would drift.
  const [first, last] = [Math.floor(least / step + 1e-9), Math.ceil(greatest / step - 1e-9)];
  const decimals = Math.max(0, -exponent);
  const values = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toFixed(Math.min(20, decimals))));
  return { values, low: values[0] ?? 0, high: values.at(-1) ?? 1, decimals };
}

/** The next of 1, 2 or 5 times a power of ten that is no less than `wanted`. */
function roundStep(wanted: number): { readonly step: number; readonly exponent: number } {
  const exponent = Math.floor(Math.log10(wanted) + 1e-9);
  const power = Number(`1e${exponent}`);
  const factor = [1, 2, 5].find((candidate) => candidate * power >= wanted * (1 - 1e-9));
  return factor === undefined ? { step: 10 * power, exponent: exponent + 1 } : { step: factor * power, exponent };
}
