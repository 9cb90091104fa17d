/** An interval in a plot: a line with a bar at each end, where it reaches beyond the disc of its value. */
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

/** So much of the line must stand beyond the disc, at A3 in millimetres: a bar at its very edge looks like a fault of the disc. */
const leastBeyond = 0.8;

/** The disc of a value in its plot; all in millimetres. */
export interface RangedDisc {
  readonly radius: number;
  readonly yOf: (value: number) => number;
}

/** Where a whisker begins and ends, in millimetres; null where the interval is unknown or hides behind the disc. */
export function whiskerEnds(
  { value, low, high }: Ranged,
  { radius, yOf }: RangedDisc,
  { scale }: Theme,
): { readonly top: number; readonly bottom: number } | null {
  if (low === null || high === null) return null;
  const [top, middle, bottom] = [yOf(high), yOf(value), yOf(low)];
  return Math.max(middle - top, bottom - middle) < radius + leastBeyond * scale ? null : { top, bottom };
}

/** The interval at `x`, where it is known and longer than the disc. */
export function whisker(ranged: Ranged, x: number, disc: RangedDisc, stroke: Colour, theme: Theme): readonly Shape[] {
  const ends = whiskerEnds(ranged, disc, theme);
  return ends === null ? [] : whiskerMark(x, ends.top, ends.bottom, stroke, theme);
}

/** From `top` to `bottom` at `x`, in millimetres. */
function whiskerMark(x: number, top: number, bottom: number, stroke: Colour, { scale }: Theme): readonly Shape[] {
  const bar = (y: number) => straightLine([x - half * scale, y], [x + half * scale, y], stroke, width * scale);
  return [straightLine([x, top], [x, bottom], stroke, width * scale), bar(top), bar(bottom)];
}

/** The whisker in the legend, of whatever is plotted; where none is to be seen, it says that all are short. */
export const interval: LegendItem = {
  name: 'interval',
  label: { en: '95 % interval, where wider than the disc', de: 'Vertrauensbereich (95 %), wo breiter als der Kreis' },
  width: 2 * half,
  draw: (x, y, theme) => whiskerMark(x + half * theme.scale, y - 2 * theme.scale, y + 2 * theme.scale, colours.ink, theme),
};
