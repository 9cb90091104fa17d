/** What a text of an operational figure is: a number to be summed up, or a text to be counted. */

import { parseNumber } from '../answers/number.js';
import type { Limit, SumQuery } from '../engine/count-query.js';
import { plainNumber, scaledDecimal, toFloating } from './decimal.js';
import { beginning } from './strays.js';

/** The decimals that are added up. */
export const figureScale = 12;

// What is too large for its square to be added up exactly is no operational figure.
const largest = 10n ** 24n;

/** What one text stands for. */
export interface Figure {
  /** Null for a number. */
  readonly code: string | null;
  readonly value: number;
  readonly scaled: bigint;
  readonly within: readonly boolean[];
}

/** Codes, and what is no number, are counted by their text. */
export function figureOf(text: string, { codes, decimal, limits }: SumQuery): Figure {
  const scaled = isCode(text, codes) ? null : scaledDecimal(text, decimal, figureScale);
  if (scaled === null || scaled >= largest || scaled <= -largest)
    return { code: beginning(text), value: 0, scaled: 0n, within: limits.map(() => false) };
  const value = toFloating(scaled, figureScale);
  return { code: null, value, scaled, within: limits.map((limit) => isWithin(value, limit)) };
}

function isWithin(value: number, { value: limit, better }: Limit): boolean {
  return better === 'lower' ? value <= limit : value >= limit;
}

/** True for a text that is one of the codes, as letters or as a number. */
function isCode(text: string, codes: readonly string[]): boolean {
  if (codes.length === 0 || text === '') return false;
  if (codes.includes(text.replace(/^ +| +$/g, ''))) return true;
  const numbers = codes.flatMap((code) => parseNumber(code, '.') ?? []);
  const plain = numbers.length === 0 ? null : plainNumber(text, '.');
  return plain !== null && numbers.includes(Number(plain));
}
