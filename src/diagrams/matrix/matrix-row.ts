/** Draws a row of the touchpoint matrix: the channel at the left, the touchpoints of each stage beside it. */
import type { Group, Shape } from '../scene.js';
import type { CellContext } from './cell-context.js';
import { drawItem } from './matrix-mark.js';
import { heightOf, type MatrixRow } from './matrix-sheets.js';
import { matrixWords } from './matrix-words.js';
import { labelOf } from './row-label.js';

/** One row with its top at `y`; `height` may be more than it needs. */
export function drawRow(row: MatrixRow, y: number, height: number, context: CellContext): Group {
  const { data, grid, say, x } = context;
  const channel = data.channels[row.channel];
  const name = channel?.name ?? say(matrixWords.noChannel);
  // All cells begin at one height, so that a row reads as a row; together they stand in its middle.
  const begin = y + (height - Math.max(0, ...row.cells.map(heightOf))) / 2;
  const firstLine = Math.max(0, ...row.cells.map(([line]) => line?.height ?? 0));
  const middle = row.cells.every((lines) => lines.length === 0) ? y + height / 2 : begin + firstLine / 2;
  const children: readonly Shape[] = [
    ...labelOf(row, name, { x, y, width: grid.labelWidth, height }, middle, context),
    ...row.cells.flatMap((cell, column) => {
      const left = x + grid.labelWidth + column * grid.columnWidth + grid.padding;
      let top = begin;
      return cell.flatMap((line) => {
        const groups = line.items.map((item, index) =>
          drawItem(item, { x: left + index * grid.itemWidth, y: top, width: grid.itemWidth, height: line.height }, column, name, context),
        );
        top += line.height;
        return groups;
      });
    }),
  ];
  return { kind: 'group', role: 'lane', label: name, children };
}
