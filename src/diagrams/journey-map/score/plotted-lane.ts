/** A lane of numbers of 0–100: a row of marks, or a plot where there is room for heights. */
import type { Shape } from '../../scene.js';
import { cellBox } from '../cells/cell.js';
import { unknownMark } from '../emotion/unknown-mark.js';
import type { Band, LaidLane, Lane } from '../lane.js';
import type { LegendItem } from '../legend/legend-item.js';
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
  /** Absent: the marks need no words. */
  readonly legend?: (context: MapContext, isPlot: boolean) => readonly LegendItem[];
}

export function plottedLane({ row, scoreOf, marginsOf, drawMark, legend }: PlottedLaneParts): Lane {
  const isPlotIn = (height: number, context: MapContext) => height >= plotLaneHeight('least', marginsOf(context), context.theme);
  const lay = (context: MapContext): LaidLane => {
    const { theme } = context;
    const laid = row.lay(context);
    const margins = marginsOf(context);
    const isPlot = ({ height }: Band) => isPlotIn(height, context);
    return {
      height: laid.height,
      enough: plotLaneHeight('enough', margins, theme),
      draw: (band) => (isPlot(band) ? scoreAxis(context, band, scorePlotOf(band, margins)) : laid.draw(band)),
      drawCell: (band, column, place) => {
        if (!isPlot(band)) return laid.drawCell(band, column, place);
        if (column.step.change === 'removed') return [];
        const plot = scorePlotOf(band, margins);
        const value = scoreOf(column.step);
        const children =
          value === null ? unknownMark(column, (plot.top + plot.bottom) / 2, context) : drawMark(value, column, plot, context);
        return [{ kind: 'group', card: cellBox(band, column, theme), children }];
      },
    };
  };
  if (legend === undefined) return { ...row, grows: 'last', lay };
  return { ...row, grows: 'last', lay, legend: (shown, _whole, height) => legend(shown, height === null || isPlotIn(height, shown)) };
}
