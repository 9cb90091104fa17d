/** What a row or column of the touchpoint matrix for the unknown looks like. */
import { cornersOf, hatch } from '../hatch.js';
import type { Box, Shape } from '../scene.js';
import { colours, type Theme } from '../theme.js';

/** A hatched bar at the left edge: this row or column is for what nobody knows. */
export function unknownPatch({ x, y, width, height }: Box, theme: Theme): readonly Shape[] {
  const box = { x, y, width: Math.min(width, 0.9 * theme.scale), height };
  return hatch(cornersOf(box), { stroke: colours.target, strokeWidth: 0.2 * theme.scale, spacing: 0.9 * theme.scale });
}
