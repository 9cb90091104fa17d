/** Numbers in SVG: one way to write each, so that equal drawings are equal files. */

/** With at most two decimals: `12`, `0.5`, `-3.25`. A millimetre has a hundred parts then, finer than print. */
export function svgNumber(value: number): string {
  // Most are whole or made short already.
  if (Number.isInteger(value)) return String(value === 0 ? 0 : value);
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
