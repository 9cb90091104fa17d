/** The lines in a plot of two axes: the crosshair, the diagonal, and the intervals of the points. */
import type { QuadrantChart } from '../../reports/chart.js';
import { fontWidth } from '../../text/font-width.js';
import { formatNumber, type Language } from '../../text/locale.js';
import type { Layer } from '../grammar/vega-spec.js';
import { type PlacedText, pixels, placedTexts } from '../placed-text.js';
import { colors, fonts } from '../theme.js';
import type { Box } from './boxes.js';

/** From a value to pixels, on either axis of a square plot; `y` counts from the top. */
export interface Places {
  /** Both sides of the plot, in pixels: equal, so that the diagonal is one. */
  readonly side: number;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export interface Line {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

export const diagonalLook = { color: colors.frame, strokeWidth: 1.2, strokeDash: [7, 4] };
export const intervalLook = { color: colors.pale, strokeWidth: 1.5 };

/** Where the figure of the upright line stands. */
const figureAbove = -9;

/** The field where to begin has a ground of its own; the crosshair has its values at its ends. */
export function fieldLines(crosshair: QuadrantChart['crosshair'], { side, x, y }: Places, language: Language): readonly Layer[] {
  const [across, down] = [x(crosshair.x), y(crosshair.y)];
  const figure = (value: number, at: Omit<PlacedText, 'text'>): PlacedText => ({ text: formatNumber(value, 1, language), ...at });
  return [
    {
      data: { values: [{ x: 0, x2: across, y: 0, y2: down }] },
      mark: { type: 'rect', color: colors.tint, opacity: 1 },
      encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
    },
    rules([{ x: 0, x2: side, y: side, y2: 0 }], diagonalLook),
    rules(
      [
        { x: across, x2: across, y: 0, y2: side },
        { x: 0, x2: side, y: down, y2: down },
      ],
      { color: colors.frame, strokeWidth: 1.2 },
    ),
    ...placedTexts([figure(crosshair.x, { x: across, y: figureAbove })], { font: fonts.small, color: colors.quiet, align: 'center' }),
    ...placedTexts([figure(crosshair.y, { x: side + 6, y: down })], { font: fonts.small, color: colors.quiet }),
  ];
}

/** The room of the figure above the plot. */
export function figureBox(crosshair: QuadrantChart['crosshair'], { x }: Places, language: Language): Box {
  const width = fontWidth(formatNumber(crosshair.x, 1, language), fonts.small);
  return { x: x(crosshair.x) - width / 2, y: figureAbove - 6, width, height: 12 };
}

/** The intervals of each point, along both axes. */
export function intervalLines(points: QuadrantChart['points'], { x, y }: Places): readonly Line[] {
  return points.flatMap((point) => {
    const { xInterval: across, yInterval: upright } = point;
    const [atX, atY] = [x(point.x), y(point.y)];
    return [
      ...(across === null ? [] : [{ x: x(across.low), x2: x(across.high), y: atY, y2: atY }]),
      ...(upright === null ? [] : [{ x: atX, x2: atX, y: y(upright.low), y2: y(upright.high) }]),
    ];
  });
}

/** The room that a level or upright line takes. */
export function boxOf({ x, x2, y, y2 }: Line): Box {
  return { x: Math.min(x, x2) - 1, y: Math.min(y, y2) - 1, width: Math.abs(x2 - x) + 2, height: Math.abs(y2 - y) + 2 };
}

/** The lines as one layer, all of the same look. */
export function rules(
  lines: readonly Line[],
  look: { readonly color: string; readonly strokeWidth: number; readonly strokeDash?: number[] },
): Layer {
  return {
    data: { values: lines.map((line) => ({ ...line })) },
    mark: { type: 'rule', ...look },
    encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
  };
}
