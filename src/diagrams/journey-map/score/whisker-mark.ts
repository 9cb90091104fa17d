/** An interval in a plot: a line with a bar at each end, where it is longer than the mark of its value. */
import { straightLine } from '../../marks.js';
import type { Colour, Shape } from '../../scene.js';
import { colours, type Theme } from '../../theme.js';
import type { LegendItem } from '../legend/legend-item.js';

/** A value on any scale with the ends of its interval; null where it has none. */
export interface Ranged {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** Half of the bar at an end, and the line, at A3 in millimetres. */
const half = 0.9;
const width = 0.3;

/** An interval that is no wider than this part of its scale to one side would hide behind the disc. */
const leastReach = 0.0875;

/** True where the interval is drawn; `span` is the length of the scale. */
export function isWide({ value, low, high }: Ranged, span: number): boolean {
  return low !== null && high !== null && Math.max(high - value, value - low) >= leastReach * span;
}

/** The interval at `x`, where it is known and longer than the disc; `yOf` says where a value stands, in millimetres. */
export function whisker(
  ranged: Ranged,
  span: number,
  x: number,
  yOf: (value: number) => number,
  stroke: Colour,
  theme: Theme,
): readonly Shape[] {
  const { low, high } = ranged;
  return low === null || high === null || !isWide(ranged, span) ? [] : whiskerMark(x, yOf(high), yOf(low), stroke, theme);
}

/** From `top` to `bottom` at `x`, in millimetres. */
function whiskerMark(x: number, top: number, bottom: number, stroke: Colour, { scale }: Theme): readonly Shape[] {
  const bar = (y: number) => straightLine([x - half * scale, y], [x + half * scale, y], stroke, width * scale);
  return [straightLine([x, top], [x, bottom], stroke, width * scale), bar(top), bar(bottom)];
}

/** The whisker in the legend, of whatever is plotted. */
export const interval: LegendItem = {
  name: 'interval',
  label: { en: '95 % interval, where it is wide', de: 'Vertrauensbereich (95 %), wo er breit ist' },
  width: 2 * half,
  draw: (x, y, theme) => whiskerMark(x + half * theme.scale, y - 2 * theme.scale, y + 2 * theme.scale, colours.ink, theme),
};
