/** The label of a row of the touchpoint matrix: its channel. */
import type { Box, Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import type { CellContext } from './cell-context.js';
import type { MatrixGrid } from './matrix-grid.js';
import type { MatrixRow } from './matrix-sheets.js';
import { matrixWords } from './matrix-words.js';
import { unknownPatch } from './unknown-patch.js';

/** The least height of a row: what its label needs. */
export function labelHeight(name: string, grid: MatrixGrid, theme: Theme): number {
  const { height } = textBlock(name, { size: theme.sizes.name, weight: 'bold', colour: colours.ink }, grid.labelWidth - 2 * grid.padding);
  // A row that breaks says so below its name.
  return height + 2 * grid.padding + theme.sizes.small * 0.5;
}

/** The name of the channel beside the first line of its row, as far as there is room. */
export function labelOf(
  { channel, isContinued }: MatrixRow,
  name: string,
  box: Box,
  middle: number,
  { data, grid, style: { theme }, say }: CellContext,
): readonly Shape[] {
  const width = box.width - 2 * grid.padding;
  const block = textBlock(name, { size: theme.sizes.name, weight: 'bold', colour: colours.ink }, width);
  const more = isContinued
    ? textBlock(say(matrixWords.continued), { size: theme.sizes.small, weight: 'regular', colour: colours.quiet }, width)
    : null;
  const isUnknown = data.channels[channel]?.id === null;
  const needed = block.height + (more?.height ?? 0);
  const top = Math.max(box.y + grid.padding, Math.min(middle - block.height / 2, box.y + box.height - needed - grid.padding));
  return [
    ...(isUnknown ? unknownPatch(box, theme) : []),
    {
      kind: 'group',
      card: box,
      children: [
        placeBlock(block, box.x + grid.padding, top),
        ...(more === null ? [] : [placeBlock(more, box.x + grid.padding, top + block.height)]),
      ],
    },
  ];
}
