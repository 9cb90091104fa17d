/** How much each touchpoint matters, as a bar: lying in a row, standing in a plot. */
import { formatNumber } from '../../../text/locale.js';
import type { Box, Colour, Group, Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { cellBox, cellInset, cellWidth, inColumn } from '../cells/cell.js';
import { unknownCell } from '../cells/unknown-cell.js';
import { groundOf } from '../ground.js';
import { type Lane, leftOut } from '../lane.js';
import type { MapContext } from '../map-context.js';
import type { Column } from '../reading/map-data.js';
import { plottedLane } from '../score/plotted-lane.js';
import type { ScorePlot } from '../score/score-plot.js';

const barHeight = 3;

const row: Lane = {
  name: 'relevance',
  label: { en: 'Relevance, 0–100', de: 'Relevanz, 0–100' },
  grows: 'never',
  lay: (context) => {
    const { data, theme } = context;
    if (data.steps.every(({ figures }) => (figures?.relevance ?? null) === null)) return leftOut;
    return {
      height: rowHeight(theme) + 2 * cellInset(theme).y,
      draw: () => [],
      drawCell: (band, column) =>
        column.step.change === 'removed'
          ? []
          : [lyingBar(column.step.figures?.relevance ?? null, cellBox(band, column, theme), column, context)],
    };
  },
};

function lyingBar(value: number | null, card: Box, column: Column, { theme, language }: MapContext): Group {
  if (value === null) {
    // What nobody knows does not grow with the row.
    const height = rowHeight(theme);
    const low = { ...card, y: card.y + (card.height - height) / 2, height };
    return { kind: 'group', card: low, children: unknownCell(low, theme) };
  }
  const number = textBlock(formatNumber(value, 0, language), inColumn({ ...typeStyle(theme, 'text'), weight: 'bold' }, column));
  const left = textBlock('100', { ...typeStyle(theme, 'text'), weight: 'bold' }).width + 1.4 * theme.scale;
  const middle = card.y + card.height / 2;
  const height = barHeight * theme.scale;
  const track: Box = { x: card.x + left, y: middle - height / 2, width: card.width - left, height };
  const children = [
    placeBlock(number, card.x + left - 1.4 * theme.scale, middle - number.height / 2, 'end'),
    ...barOf(value, track, fillOf(column), theme),
  ];
  return { kind: 'group', card, children };
}

export const relevance = plottedLane({
  row,
  scoreOf: ({ figures }) => figures?.relevance ?? null,
  marginsOf: ({ theme }) => ({
    above: 2 * cellInset(theme).y + textBlock('1', typeStyle(theme, 'name')).height,
    below: 2 * cellInset(theme).y,
  }),
  drawMark: standingBar,
});

/** Of a standing bar at A3, in millimetres. */
const widestBar = 13;

function standingBar(value: number, column: Column, plot: ScorePlot, { theme, language }: MapContext): readonly Shape[] {
  const number = textBlock(formatNumber(value, 0, language), inColumn({ ...typeStyle(theme, 'text'), weight: 'bold' }, column));
  const width = Math.min(widestBar * theme.scale, 0.4 * cellWidth(column, theme));
  const top = plot.yOf(value);
  const air = 0.5 * theme.scale;
  const ground = {
    x: column.centre - number.width / 2 - air,
    y: top - number.height,
    width: number.width + 2 * air,
    height: number.height,
  };
  return [
    { kind: 'rectangle', ...ground, fill: groundOf(column) },
    placeBlock(number, column.centre, ground.y, 'middle'),
    { kind: 'rectangle', x: column.centre - width / 2, y: top, width, height: plot.bottom - top, fill: fillOf(column) },
  ];
}

function fillOf({ isRepeated }: Column) {
  return isRepeated ? colours.repeated : colours.stage;
}

function rowHeight(theme: Theme): number {
  return Math.max(barHeight * theme.scale, textBlock('1', typeStyle(theme, 'text')).height);
}

/** The bar in its track, so that also nothing and little can be told from unknown. */
function barOf(value: number, track: Box, fill: Colour, { scale }: Theme): readonly Shape[] {
  return [
    { kind: 'rectangle', ...track, fill: colours.page, stroke: colours.target, strokeWidth: 0.2 * scale },
    { kind: 'rectangle', ...track, width: (track.width * value) / 100, fill },
  ];
}
