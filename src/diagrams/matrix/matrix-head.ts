/** The stages above the touchpoint matrix, as chevrons: one relation, from left to right. */
import type { Say } from '../../text/both.js';
import type { Box, Point, Shape } from '../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../text-block.js';
import { colours, type Theme } from '../theme.js';
import type { CellContext } from './cell-context.js';
import type { MatrixData } from './matrix-data.js';
import type { MatrixGrid } from './matrix-grid.js';
import { matrixWords } from './matrix-words.js';
import { unknownPatch } from './unknown-patch.js';

const tip = 2.4;

/** What the stages need, in millimetres; as much on every sheet. */
export function headHeight(data: MatrixData, grid: MatrixGrid, theme: Theme, say: Say): number {
  return (
    Math.max(0, ...data.stages.map(({ name }) => nameOf(name ?? say(matrixWords.noStage), grid, theme, colours.ink).height)) +
    2.4 * theme.scale
  );
}

export function drawHead(y: number, height: number, { data, grid, stages, say, x }: CellContext, theme: Theme): readonly Shape[] {
  return stages.map((index, column): Shape => {
    const stage = data.stages[index];
    const card = { x: x + grid.labelWidth + column * grid.columnWidth, y, width: grid.columnWidth, height };
    const isUnknown = stage === undefined || stage.id === null;
    const name = nameOf(stage?.name ?? say(matrixWords.noStage), grid, theme, isUnknown ? colours.ink : colours.onStage);
    const frame = isUnknown ? unknownPatch({ ...card, x: card.x + 0.8 * theme.scale }, theme) : [chevron(card, theme)];
    return {
      kind: 'group',
      card,
      children: [...frame, placeBlock(name, card.x + card.width / 2, y + (height - name.height) / 2, 'middle')],
    };
  });
}

function nameOf(
  name: string,
  { columnWidth }: MatrixGrid,
  { sizes, scale }: Theme,
  colour: typeof colours.ink | typeof colours.onStage,
): TextBlock {
  return textBlock(name, { size: sizes.stage, weight: 'bold', colour }, columnWidth - (2 * tip + 3) * scale);
}

function chevron({ x, y, width, height }: Box, { scale }: Theme): Shape {
  const [left, right, point] = [x + 0.4 * scale, x + width - 0.4 * scale, tip * scale];
  const points: readonly Point[] = [
    [left, y],
    [right - point, y],
    [right, y + height / 2],
    [right - point, y + height],
    [left, y + height],
    [left + point, y + height / 2],
  ];
  return { kind: 'polygon', points, closed: true, fill: colours.stage };
}
