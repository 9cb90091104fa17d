/** Numbers in SVG: one way to write each, so that equal drawings are equal files. */

/** With at most two decimals: `12`, `0.5`, `-3.25`. A millimetre has a hundred parts then, finer than print. */
export function svgNumber(value: number): string {
  // Most are whole or made short already.
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const hundredths = Math.round(value * 100);
  const size = Math.abs(hundredths);
  // Larger than any page, or no number.
  if (!(size < 1e9)) return String(hundredths / 100);
  if (size === 0) return '0';
  // Whole numbers are written much faster than others.
  const whole = `${hundredths < 0 ? '-' : ''}${Math.trunc(size / 100)}`;
  const rest = size % 100;
  if (rest === 0) return whole;
  return rest % 10 === 0 ? `${whole}.${rest / 10}` : `${whole}.${rest < 10 ? '0' : ''}${rest}`;
}
