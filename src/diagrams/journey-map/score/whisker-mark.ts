/** An interval in a plot: a line with a bar at each end. */
import { straightLine } from '../../marks.js';
import type { Colour, Shape } from '../../scene.js';
import type { Theme } from '../../theme.js';

/** Half of the bar at an end, and the line, at A3 in millimetres. */
const half = 0.9;
const width = 0.3;

/** From `top` to `bottom` at `x`, in millimetres. */
export function whiskerMark(x: number, top: number, bottom: number, stroke: Colour, { scale }: Theme): readonly Shape[] {
  const bar = (y: number) => straightLine([x - half * scale, y], [x + half * scale, y], stroke, width * scale);
  return [straightLine([x, top], [x, bottom], stroke, width * scale), bar(top), bar(bottom)];
}
