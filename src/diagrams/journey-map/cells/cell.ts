/** The parts that cells are made of. */
import type { Box, Group, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, type TextStyle } from '../../text-block.js';
import { colours, type Theme } from '../../theme.js';
import type { Band } from '../lane.js';
import type { Column } from '../reading/map-data.js';

/** The air inside a cell at A3, in millimetres. */
const inset = { x: 1.4, y: 1.5 } as const;

/** The air to the left and right, and above and below, in a cell. */
export function cellInset({ scale }: Theme): { readonly x: number; readonly y: number } {
  return { x: inset.x * scale, y: inset.y * scale };
}

/** Lines longer than this are hard to read: at A3, in millimetres. */
const longestLine = 76;

/** The width that text in a cell has. */
export function cellWidth({ width }: Pick<Column, 'width'>, theme: Theme): number {
  return Math.min(width - 2 * cellInset(theme).x, longestLine * theme.scale);
}

/** The room for text in the cell of a column. */
export function cellBox(band: Band, column: Column, theme: Theme): Box {
  const { x, y } = cellInset(theme);
  return { x: column.x + x, y: band.y + y, width: cellWidth(column, theme), height: band.height - 2 * y };
}

/** Blocks below each other with `gap` between them, as one card. */
export function stackedBlocks(blocks: readonly TextBlock[], box: Box, gap: number): Group {
  const children: Shape[] = [];
  let y = box.y;
  for (const block of blocks) {
    children.push(placeBlock(block, box.x, y));
    y += block.height + gap;
  }
  return { kind: 'group', card: box, children };
}

/** How high blocks below each other are. */
export function stackHeight(blocks: readonly TextBlock[], gap: number): number {
  return blocks.reduce((sum, { height }) => sum + height, 0) + Math.max(0, blocks.length - 1) * gap;
}

/** The look of text in this column: grey where the step is repeated or gone. */
export function inColumn(style: TextStyle, { isRepeated, step }: Column): TextStyle {
  if (isRepeated) return { ...style, colour: colours.repeated };
  return step.change === 'removed' ? { ...style, colour: colours.removed } : style;
}
