/** The steps: their number, what they are a moment of, and where the customer is. */

import { star, straightLine } from '../../marks.js';
import type { Box, Group, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import { millimetresPerPoint } from '../../type/measure-text.js';
import { typeStyle } from '../../type-style.js';
import { cellBox, cellInset, cellWidth, inColumn } from '../cells/cell.js';
import type { Lane } from '../lane.js';
import { changeLegend } from '../legend/change-legend.js';
import { legendStar } from '../legend/legend-star.js';
import type { Column } from '../reading/map-data.js';

const starDiameter = 4.2;

export const step: Lane = {
  name: 'step',
  label: { en: 'Step, touchpoint', de: 'Schritt, Touchpoint' },
  grows: 'never',
  lay: ({ theme, columns }) => {
    const names = columns.map((column) => nameOf(column, theme));
    return {
      height: headHeight(theme) + Math.max(0, ...names.map(({ height }) => height)) + 2 * cellInset(theme).y,
      draw: () => [],
      drawCell: (band, column, place) => [drawStep(names[place] ?? nameOf(column, theme), column, cellBox(band, column, theme), theme)],
    };
  },
  legend: (context) => [
    ...(context.data.steps.some(({ momentOfTruth }) => momentOfTruth !== null) ? [legendStar] : []),
    ...changeLegend(context),
  ],
};

/** The height of the line with the number. */
function headHeight(theme: Theme): number {
  return Math.max(starDiameter * theme.scale, typeStyle(theme, 'name').size * millimetresPerPoint * 1.2) + 0.6 * theme.scale;
}

function drawStep(name: TextBlock, column: Column, card: Box, theme: Theme): Group {
  const children = [
    ...head(column, card.x, card.y, theme),
    placeBlock(name, card.x, card.y + headHeight(theme)),
    ...struck(column, name, card.x, card.y, theme),
  ];
  return { kind: 'group', card, children };
}

function nameOf(column: Column, theme: Theme): TextBlock {
  return textBlock(column.step.name, inColumn(typeStyle(theme, 'name'), column), cellWidth(column, theme));
}

function head(column: Column, x: number, y: number, theme: Theme): readonly Shape[] {
  const { step: shown, isRepeated } = column;
  const { scale } = theme;
  const number = textBlock(shown.number === null ? '' : String(shown.number), inColumn(typeStyle(theme, 'name', colours.number), column));
  const shapes: Shape[] = shown.number === null ? [] : [placeBlock(number, x, y)];
  let left = x + number.width;
  if (shown.momentOfTruth !== null) {
    const middle = y + number.height / 2;
    const diameter = starDiameter * scale;
    left += 1.6 * scale;
    shapes.push(star(left + diameter / 2, middle, diameter, isRepeated ? colours.repeated : colours.ink));
    const label = textBlock(`MoT ${shown.momentOfTruth}`, inColumn({ ...typeStyle(theme, 'small'), weight: 'bold' }, column));
    left += diameter + 0.9 * scale;
    shapes.push(placeBlock(label, left, middle - label.height / 2));
  }
  const change = changeMark(column, theme);
  if (change !== null) shapes.push(placeBlock(change, x + cellWidth(column, theme), y, 'end'));
  return shapes;
}

function changeMark({ step: { change } }: Column, theme: Theme): TextBlock | null {
  if (change === 'new') return textBlock('+', typeStyle(theme, 'name', colours.added));
  return change === 'changed' ? textBlock('Δ', typeStyle(theme, 'name', colours.altered)) : null;
}

/** A line through each line of the name of a step that is gone. */
function struck(column: Column, name: TextBlock, x: number, y: number, theme: Theme): readonly Shape[] {
  if (column.step.change !== 'removed') return [];
  const top = y + headHeight(theme);
  return name.lines.map((line, index) => {
    const middle = top + (index + 0.55) * name.lineHeight;
    return straightLine([x, middle], [x + textBlock(line, name.style).width, middle], colours.removed, 0.3 * theme.scale);
  });
}
