/** A lane of numbers of 0–100: a row of marks, or a plot where there is room for heights. */
import type { Shape } from '../../scene.js';
import { cellBox } from '../cells/cell.js';
import { unknownMark } from '../emotion/unknown-mark.js';
import type { Lane } from '../lane.js';
import type { MapContext } from '../map-context.js';
import type { Column, MapStep } from '../reading/map-data.js';
import { type PlotMargins, plotLaneHeight, type ScorePlot, scoreAxis, scorePlotOf } from './score-plot.js';

interface PlottedLaneParts {
  /** The lane as it is where there is no room for a plot. */
  readonly row: Lane;
  /** 0–100; null: nobody knows. */
  readonly scoreOf: (step: MapStep) => number | null;
  readonly marginsOf: (context: MapContext) => PlotMargins;
  /** The mark of a value at the middle of its column. */
  readonly drawMark: (value: number, column: Column, plot: ScorePlot, context: MapContext) => readonly Shape[];
}

export function plottedLane({ row, scoreOf, marginsOf, drawMark }: PlottedLaneParts): Lane {
  const isPlot = (context: MapContext, height: number) => height >= plotLaneHeight('least', marginsOf(context), context.theme);
  return {
    ...row,
    grows: 'last',
    enough: (context) => plotLaneHeight('enough', marginsOf(context), context.theme),
    draw: (context, band) =>
      isPlot(context, band.height) ? scoreAxis(context, band, scorePlotOf(band, marginsOf(context))) : row.draw(context, band),
    drawCell: (context, band, column) => {
      if (!isPlot(context, band.height)) return row.drawCell(context, band, column);
      if (column.step.change === 'removed') return [];
      const plot = scorePlotOf(band, marginsOf(context));
      const value = scoreOf(column.step);
      const children = value === null ? unknownMark(column, (plot.top + plot.bottom) / 2, context) : drawMark(value, column, plot, context);
      return [{ kind: 'group', card: cellBox(band, column, context.theme), children }];
    },
  };
}
