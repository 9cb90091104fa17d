/** Who answers for each step, and where the customer is handed over from one team to the next. */
import { arrowHead, straightLine } from '../../marks.js';
import type { Box, Colour, Group, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours, kinds, type Theme } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { cellInset, inColumn } from '../cells/cell.js';
import { unknownCell } from '../cells/unknown-cell.js';
import { type Band, type Lane, leftOut } from '../lane.js';
import type { LegendItem } from '../legend/legend-item.js';
import type { Column, MapData } from '../reading/map-data.js';

/** At A3, in millimetres: what an arrow takes between two chips; the bar of the team; the air. */
const between = 5.2;
const bar = 2;
const air = 0.9;

export const owner: Lane = {
  name: 'owner',
  label: { en: 'Owner', de: 'Verantwortung' },
  grows: 'never',
  lay: ({ columns, theme, data }) => {
    if (!data.steps.some((step) => step.owner !== null)) return leftOut;
    const names = columns.map((column) => nameOf(column, theme));
    const { y } = cellInset(theme);
    return {
      height: Math.max(...names.map((name) => chipHeight(name, theme)), 0) + 2 * y,
      draw: (band) =>
        columns.flatMap((column, index): readonly Shape[] => (index > 0 && column.step.isHandOff ? handOff(column, band, theme) : [])),
      drawCell: (band, column, place) =>
        column.step.change === 'removed' ? [] : [drawChip(names[place] ?? null, column, band.y + y, data, theme)],
    };
  },
  // The first step of a sheet has no arrow before it.
  legend: ({ data }) => (data.steps.slice(1).some(({ isHandOff }) => isHandOff) ? [legendHandOff] : []),
};

function chipHeight(name: TextBlock | null, theme: Theme): number {
  return (name ?? textBlock('?', typeStyle(theme, 'text'))).height + 2 * air * theme.scale;
}

/** A chip begins where all that stands in the column begins; at its right an arrow has room. */
function chipWidth({ width }: Column, { scale }: Theme): number {
  return width - between * scale;
}

function nameOf(column: Column, theme: Theme): TextBlock | null {
  const { owner: team } = column.step;
  const width = chipWidth(column, theme) - (bar + 2 * air) * theme.scale;
  return team === null ? null : textBlock(team.name, inColumn(typeStyle(theme, 'text'), column), width);
}

function drawChip(name: TextBlock | null, column: Column, y: number, data: MapData, theme: Theme): Group {
  const { scale } = theme;
  const card: Box = {
    x: column.x + cellInset(theme).x,
    y,
    width: chipWidth(column, theme),
    height: chipHeight(name, theme),
  };
  const { owner: team } = column.step;
  if (name === null || team === null) return { kind: 'group', card, children: unknownCell(card, theme) };
  const stroke = column.isRepeated ? colours.repeated : colours.frame;
  return {
    kind: 'group',
    card,
    children: [
      { kind: 'rectangle', ...card, fill: colours.page },
      { kind: 'rectangle', ...card, width: bar * scale, fill: column.isRepeated ? colours.rule : colourOf(team.id, data) },
      { kind: 'rectangle', ...card, stroke, strokeWidth: 0.2 * scale },
      placeBlock(name, card.x + (bar + air) * scale, card.y + air * scale),
    ],
  };
}

/** Teams in the order in which the customer meets them; more of them than colours get grey, as one colour must not be two teams. */
function colourOf(team: string, { steps }: MapData): Colour {
  const met = [...new Set(steps.flatMap((step) => step.owner?.id ?? []))];
  return kinds[met.indexOf(team)] ?? colours.target;
}

/** An arrow across the border of the column, at the first line of the chips. */
function handOff(column: Column, band: Band, theme: Theme): readonly Shape[] {
  const { scale } = theme;
  const line = textBlock('1', typeStyle(theme, 'text'));
  const y = band.y + cellInset(theme).y + air * scale + line.height / 2;
  const to = column.x + cellInset(theme).x;
  return arrow(to - (between - 0.4) * scale, to - 0.3 * scale, y, scale);
}

function arrow(from: number, to: number, y: number, scale: number): readonly Shape[] {
  return [straightLine([from, y], [to - 1.2 * scale, y], colours.handOff, 0.6 * scale), arrowHead([to, y], 0, 2 * scale, colours.handOff)];
}

const legendHandOff: LegendItem = {
  name: 'hand-off',
  label: { en: 'hand-off', de: 'Übergabe' },
  width: 6,
  draw: (x, y, { scale }) => arrow(x, x + 6 * scale, y, scale),
};
