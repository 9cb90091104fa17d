/** Numbers as people and programs write them into data. */

export type DecimalSign = '.' | ',';

/**
 * The number that a text stands for: `4`, `4.0`, ` 4 `, `+4`, `1e2`, with `,` as the decimal sign also `4,5`. Null for anything else: no
 * thousands separators, no hexadecimal, no NaN, nothing that is beyond what a number can hold.
 */
export function parseNumber(text: string, decimal: DecimalSign): number | null {
  const trimmed = text.trim();
  if (!patterns[decimal].test(trimmed)) return null;
  const number = Number(decimal === ',' ? trimmed.replace(',', '.') : trimmed);
  return Number.isFinite(number) ? number : null;
}

const patterns: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/,
  ',': /^[+-]?\d+(?:,\d+)?$/,
};

/** True where a text is a number only with a decimal comma: `4,5`. */
export function hasDecimalComma(text: string): boolean {
  return /^\s*[+-]?\d+,\d+\s*$/.test(text);
}

/** True where a text is a number with a decimal point: `4.5`. */
export function hasDecimalPoint(text: string): boolean {
  return /^\s*[+-]?\d+\.\d+\s*$/.test(text);
}

/** True where a comma could as well part thousands: `1,234`. */
export function couldBeThousands(text: string): boolean {
  return /^\s*[+-]?[1-9]\d{0,2}(?:,\d{3})+\s*$/.test(text);
}
