/** A lane with a mark and a few words in each cell. */
import type { Both } from '../../../text/both.js';
import type { Group, Shape } from '../../scene.js';
import { placeBlock, type TextBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import type { Lane } from '../lane.js';
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
    measure: (context) => {
      const { columns, data, theme } = context;
      if (!data.steps.some(isKnown)) return 0;
      const heights = columns.map((column) => wordsOf(column, context)?.height ?? 0);
      return Math.max(size * theme.scale, ...heights) + 2 * cellInset(theme).y;
    },
    draw: () => [],
    drawCell: (context, band, column): readonly Group[] => {
      const { theme } = context;
      const mark = markOf(column.step, context);
      const words = wordsOf(column, context);
      if (mark === null || words === null) return [];
      const card = cellBox(band, column, theme);
      const side = size * theme.scale;
      const middle = card.y + card.height / 2;
      const children = [
        ...(column.isRepeated ? [] : mark.draw(card.x + side / 2, middle, side, context)),
        placeBlock(words, card.x + side + gapOf(context), middle - words.height / 2),
      ];
      return [{ kind: 'group', card, children }];
    },
  };

  function wordsOf(column: Column, context: MapContext): TextBlock | null {
    const { theme } = context;
    const mark = markOf(column.step, context);
    const width = cellWidth(column, theme) - size * theme.scale - gapOf(context);
    return mark && textBlock(mark.words, inColumn(typeStyle(theme, 'small', colours.ink), column), width);
  }
}

function gapOf({ theme }: MapContext): number {
  return 1.2 * theme.scale;
}
