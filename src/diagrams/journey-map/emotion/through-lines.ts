/** The lines in the plot that words at a turning point keep off: those of the scale, and the curve of what is wanted. */
import type { MapContext } from '../map-context.js';
import type { Column } from '../reading/map-data.js';
import type { Plot } from './plot.js';

/** Where a line runs over the width of the words, in millimetres from the top of the page, and how far they keep off it, as a part of their height. */
export interface ThroughLine {
  readonly top: number;
  readonly bottom: number;
  readonly off: number;
}

/** The lines of the axis, and the curve of what is wanted, which may bend away. */
export function linesAt(column: Column, width: number, { columns, curve }: MapContext, { yOf }: Plot): readonly ThroughLine[] {
  const axis = [-2, -1, 0, 1, 2].map((score) => ({ top: yOf(score), bottom: yOf(score), off: 0.08 }));
  const { wanted } = column.step;
  if (wanted === null) return axis;
  const at = columns.indexOf(column);
  const beside = [columns[at - 1], columns[at + 1]].flatMap((other) =>
    other === undefined || other.step.wanted === null
      ? []
      : { rise: other.step.wanted - wanted, part: Math.min(1, width / 2 / Math.abs(other.centre - column.centre)) },
  );
  const [before, after] = beside;
  const turns = curve === 'smooth' && before !== undefined && after !== undefined && before.rise * after.rise >= 0;
  // A smooth curve leaves a turning point flat, and an end or a slope at most half as steep again as a straight line.
  const heights = [0, ...beside.map(({ rise, part }) => rise * (turns ? part * part * (3 - 2 * part) : Math.min(1, 1.5 * part)))];
  const ys = heights.map((height) => yOf(wanted + height));
  return [...axis, { top: Math.min(...ys), bottom: Math.max(...ys), off: 0.2 }];
}

/** Moved on and on, away from the disc, until no line runs through the words. */
export function offLines(top: number, height: number, lines: readonly ThroughLine[], way: 'up' | 'down'): number {
  const sorted = [...lines].sort((a, b) => (way === 'up' ? b.top - a.top : a.bottom - b.bottom));
  return sorted.reduce((at, line) => {
    const air = line.off * height;
    if (line.bottom <= at - air || line.top >= at + height + air) return at;
    return way === 'up' ? line.top - air - height : line.bottom + air;
  }, top);
}
