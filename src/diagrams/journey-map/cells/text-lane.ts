/** A lane of text: one text, several, deliberately none, or nothing known in each cell. */
import type { Both } from '../../../text/both.js';
import { type TextBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { type TypeRole, typeStyle } from '../../type-style.js';
import { type Lane, leftOut } from '../lane.js';
import type { MapContext } from '../map-context.js';
import type { LaneName } from '../presets.js';
import type { Column, MapStep } from '../reading/map-data.js';
import { cellBox, cellInset, cellWidth, inColumn, stackedBlocks, stackHeight } from './cell.js';
import { noteCell, noteSize } from './note-cell.js';

export interface TextPart {
  readonly text: string;
  readonly role: TypeRole;
}

/** `parts`: null where nobody says (the cell stays white), empty where there is deliberately none (a dash). */
export function textLane(name: LaneName, label: Both, partsOf: (step: MapStep, context: MapContext) => readonly TextPart[] | null): Lane {
  return {
    name,
    label,
    grows: 'then',
    lay: (context) => {
      const { columns, theme, data, hasNotes } = context;
      if (!hasNotes && !data.steps.some((step) => partsOf(step, context) !== null)) return leftOut;
      const gap = cellInset(theme).y;
      const cells = columns.map((column) => blocksOf(column, context));
      const heights = cells.map((blocks) => stackHeight(blocks ?? [], gap));
      return {
        height: Math.max(hasNotes ? noteSize(theme) : 0, ...heights) + 2 * gap,
        draw: () => [],
        drawCell: (band, column, place) => {
          const box = cellBox(band, column, theme);
          const blocks = cells[place] ?? null;
          if (blocks === null) return hasNotes && !column.isRepeated ? [noteCell(box, theme)] : [];
          return [stackedBlocks(blocks, box, gap)];
        },
      };
    },
  };

  function blocksOf(column: Column, context: MapContext): readonly TextBlock[] | null {
    const { theme } = context;
    const parts = partsOf(column.step, context);
    if (parts === null) return null;
    const width = cellWidth(column, theme);
    if (parts.length === 0) return [textBlock('–', typeStyle(theme, 'text', colours.quiet), width)];
    return parts.map(({ text, role }) => textBlock(text, inColumn(typeStyle(theme, role), column), width));
  }
}
