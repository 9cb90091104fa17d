/** Decimal numbers in texts, as the query engine reads them, and exact sums of them. */
import type { DecimalSign } from '../answers/number.js';
import { Declined } from './declined.js';

/** The number times 10^`scale`, rounded to a whole one; null where the text is no number, `Declined` where that is doubtful. */
export function scaledDecimal(text: string, sign: DecimalSign | null, scale: number): bigint | null {
  const number = plainNumber(text, sign);
  if (number === null) return null;
  const [, minus = '', whole = '', part = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(number) ?? [];
  const digits = BigInt(`${whole}${part.slice(0, scale).padEnd(scale, '0')}`);
  const rounded = digits + (part.charAt(scale) >= '5' ? 1n : 0n);
  return minus === '-' ? -rounded : rounded;
}

/** The text as plain digits with a point; null where it is no number. An undeclared sign may be either. */
export function plainNumber(text: string, sign: DecimalSign | null): string | null {
  const trimmed = text.replace(/^ +| +$/g, '');
  if (trimmed.includes('_') || (sign === ',' && trimmed.includes('.'))) return null;
  const number = sign === '.' ? trimmed : trimmed.replaceAll(',', '.');
  if (/^[+-]?(?:\d{1,15}(?:\.\d*)?|\.\d+)$/.test(number)) return number;
  // A sign that no number has settles it; exponents and the like are the query engine's.
  if (/nan|inf/i.test(number)) throw new Declined(`the number "${text}"`);
  if (/[^\d+\-.eE\s]/.test(number) || !/\d/.test(number)) return null;
  throw new Declined(`the number "${text}"`);
}

/** A decimal as a floating number, as the query engine makes one of it. */
export function toFloating(scaled: bigint, scale: number): number {
  const power = 10 ** scale;
  const isExact = scaled >= -(2n ** 53n) && scaled <= 2n ** 53n;
  if (isExact) return Number(scaled) / power;
  const whole = scaled / BigInt(power);
  return Number(whole) + Number(scaled - whole * BigInt(power)) / power;
}

/** A floating number as a decimal, as the query engine makes one of it. */
export function toScaled(number: number, scale: number): bigint {
  const value = number * 10 ** scale;
  return BigInt(Math.sign(value) * Math.round(Math.abs(value)));
}

// Two halves, each of which can be added up a million times and more without a digit being lost.
const halfDigits = 9;
const half = 10n ** BigInt(halfDigits);

/** Adds decimals up exactly, by group. */
export interface DecimalSums {
  add(group: number, value: SplitDecimal): void;
  /** The sum as the nearest floating number. */
  sum(group: number): number;
}

export interface SplitDecimal {
  readonly high: number;
  readonly low: number;
}

/** `Declined` where so many rows could add up to more than can be held. */
export function splitDecimal(scaled: bigint, rows: number): SplitDecimal {
  const [high, low] = [Number(scaled / half), Number(scaled % half)];
  if (Math.abs(high) * rows > Number.MAX_SAFE_INTEGER) throw new Declined('numbers of that size');
  return { high, low };
}

/** Exact sums for so many groups, of numbers with `scale` decimals. */
export function decimalSums(groups: number, scale: number): DecimalSums {
  const highs = new Float64Array(groups);
  const lows = new Float64Array(groups);
  return {
    add(group, { high, low }) {
      highs[group] = (highs[group] ?? 0) + high;
      lows[group] = (lows[group] ?? 0) + low;
    },
    sum: (group) => {
      const [high, low] = [highs[group] ?? 0, lows[group] ?? 0];
      // A whole number divided by a power of ten is rounded once, too.
      return low === 0 ? high / 10 ** (scale - halfDigits) : fromScaled(BigInt(high) * half + BigInt(low), scale);
    },
  };
}

/** Rounded once. */
function fromScaled(scaled: bigint, scale: number): number {
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(scale + 1, '0');
  return Number(`${scaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}
