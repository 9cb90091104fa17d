/** The lines in the plot that words at a turning point keep off: those of the scale, and the curve of what is wanted. */
import { pointAt, type Stroke } from '../../line-gaps.js';
import type { MapContext } from '../map-context.js';
import type { Column } from '../reading/map-data.js';
import { wantedCurves } from './curves.js';
import type { Plot } from './plot.js';

/** Where a line runs over the width of the words, in millimetres from the top of the page, and how far they keep off it, as a part of their height. */
export interface ThroughLine {
  readonly top: number;
  readonly bottom: number;
  readonly off: number;
}

/** The lines of the axis, and the curve of what is wanted as it runs above or below `width` millimetres around the middle of the column. */
export function linesAt({ centre }: Column, width: number, context: MapContext, plot: Plot): readonly ThroughLine[] {
  const axis = [-2, -1, 0, 1, 2].map((score) => ({ top: plot.yOf(score), bottom: plot.yOf(score), off: 0.08 }));
  const half = width / 2 + beside * context.theme.scale;
  const heights = wantedCurves(context, plot).flatMap((curve) => heightsBetween(curve, centre - half, centre + half));
  if (heights.length === 0) return axis;
  return [...axis, { top: Math.min(...heights), bottom: Math.max(...heights), off: 0.2 }];
}

/** Air beside the words at A3, in millimetres. */
const beside = 0.8;
/** So many points of a piece are asked for their height. */
const samples = 48;

function heightsBetween({ start, pieces }: Stroke, left: number, right: number): readonly number[] {
  return pieces.flatMap((piece, index) => {
    const from = pieces[index - 1]?.[2] ?? start;
    if (piece[2][0] < left || from[0] > right) return [];
    const points = Array.from({ length: samples + 1 }, (_, sample) => pointAt(from, piece, sample / samples));
    return points.flatMap(([x, y]) => (x >= left && x <= right ? y : []));
  });
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
