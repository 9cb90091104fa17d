/** A lane with a mark and a few words in each cell. */
import type { Both } from '../../../text/both.js';
import type { Box, Group, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { type Lane, leftOut } from '../lane.js';
import type { MapContext } from '../map-context.js';
import type { LaneName } from '../presets.js';
import type { Column, MapStep } from '../reading/map-data.js';
import { cellBox, cellInset, cellWidth, inColumn } from './cell.js';

export interface CellMark {
  readonly words: string;
  /** The mark in a square of `size` millimetres with its middle at `x`, `y`. */
  readonly draw: (x: number, y: number, size: number, context: MapContext) => readonly Shape[];
}

interface MarkLaneParts {
  readonly name: LaneName;
  readonly label: Both;
  /** The side of the square of a mark at A3, in millimetres. */
  readonly size: number;
  /** Null: the cell stays white. */
  readonly markOf: (step: MapStep, context: MapContext) => CellMark | null;
  /** The lane is left out where it holds for no step. */
  readonly isKnown: (step: MapStep) => boolean;
}

export function markLane({ name, label, size, markOf, isKnown }: MarkLaneParts): Lane {
  return {
    name,
    label,
    grows: 'never',
    lay: (context) => {
      const { columns, data, theme } = context;
      if (!data.steps.some(isKnown)) return leftOut;
      const side = size * theme.scale;
      const marks = columns.map((column) => measureMark(markOf(column.step, context), side, column, context));
      return {
        height: Math.max(side, ...marks.map((mark) => mark?.words.height ?? 0)) + 2 * cellInset(theme).y,
        draw: () => [],
        drawCell: (band, column, place) => drawMark(marks[place] ?? null, side, cellBox(band, column, theme), column, context),
      };
    },
  };
}

interface MeasuredMark {
  readonly mark: CellMark;
  readonly words: TextBlock;
}

function measureMark(mark: CellMark | null, side: number, column: Column, context: MapContext): MeasuredMark | null {
  if (mark === null) return null;
  const { theme } = context;
  const width = cellWidth(column, theme) - side - gapOf(context);
  return { mark, words: textBlock(mark.words, inColumn(typeStyle(theme, 'small', colours.ink), column), width) };
}

function drawMark(measured: MeasuredMark | null, side: number, card: Box, { isRepeated }: Column, context: MapContext): readonly Group[] {
  if (measured === null) return [];
  const { mark, words } = measured;
  const middle = card.y + card.height / 2;
  const children = [
    ...(isRepeated ? [] : mark.draw(card.x + side / 2, middle, side, context)),
    placeBlock(words, card.x + side + gapOf(context), middle - words.height / 2),
  ];
  return [{ kind: 'group', card, children }];
}

function gapOf({ theme }: MapContext): number {
  return 1.2 * theme.scale;
}
