/** A plot of numbers of 0–100: where each stands on the page, and the axis beside it. */
import { straightLine } from '../../marks.js';
import type { Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, lines, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import type { Band } from '../lane.js';
import type { MapContext } from '../map-context.js';

/** Millimetres from the top of the page; 100 is above 0. */
export interface ScorePlot {
  readonly top: number;
  readonly bottom: number;
  readonly yOf: (score: number) => number;
}

/** What a plot keeps free above 100 and below 0, in millimetres. */
export interface PlotMargins {
  readonly above: number;
  readonly below: number;
}

/** From 0 to 100 at A3, in millimetres: less cannot be read as heights, more says no more. */
const plotHeights = { least: 20, enough: 52 } as const;

/** The height of a lane with a plot in it, in millimetres. */
export function plotLaneHeight(size: keyof typeof plotHeights, { above, below }: PlotMargins, { scale }: Theme): number {
  return above + plotHeights[size] * scale + below;
}

export function scorePlotOf({ y, height }: Band, { above, below }: PlotMargins): ScorePlot {
  const [top, bottom] = [y + above, y + height - below];
  return { top, bottom, yOf: (score) => bottom - (score / 100) * (bottom - top) };
}

/** Lines at 0, 50 and 100, with their numbers at the left. */
export function scoreAxis({ theme }: MapContext, band: Band, plot: ScorePlot): readonly Shape[] {
  return [0, 50, 100].flatMap((score): readonly Shape[] => {
    const y = plot.yOf(score);
    const label = textBlock(String(score), typeStyle(theme, 'small', colours.quiet));
    const isBase = score === 0;
    return [
      straightLine(
        [band.x, y],
        [band.x + band.width, y],
        isBase ? colours.frame : colours.rule,
        (isBase ? lines.frame : lines.rule) * theme.scale,
      ),
      placeBlock(label, band.x - 1.5 * theme.scale, y - label.height / 2, 'end'),
    ];
  });
}
