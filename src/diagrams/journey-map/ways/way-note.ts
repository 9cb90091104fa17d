/** What a step says of its ways in words, below the arcs: giving up, an end, a beginning, and ways that no arc can show. */
import type { Group, Shape } from '../../scene.js';
import { placeBlock, textBlock } from '../../text-block.js';
import { colours } from '../../theme.js';
import { typeStyle } from '../../type-style.js';
import { cellInset, cellWidth } from '../cells/cell.js';
import type { MapContext } from '../map-context.js';
import type { Column, SideWay } from '../reading/map-data.js';
import { noteMark, noteMarkWidth } from './note-mark.js';
import { wayText } from './way-text.js';
import type { WayNote } from './ways-arrangement.js';

export function wayNote(way: SideWay, column: Column, context: MapContext): WayNote {
  const { theme } = context;
  const width = cellWidth(column, theme) - noteMarkWidth(theme);
  const block = textBlock(wayText(way, context), typeStyle(theme, 'small', colours.quiet), width);
  return { way, block, height: block.height + 0.8 * theme.scale };
}

/** Notes of a column below each other, the last one right above the step at `bottom`. */
export function drawNotes(notes: readonly WayNote[], column: Column, bottom: number, { theme }: MapContext): readonly Group[] {
  const x = column.x + cellInset(theme).x;
  let y = bottom - notes.reduce((sum, { height }) => sum + height, 0);
  return notes.map(({ way, block, height }) => {
    const children: readonly Shape[] = [
      ...noteMark(way.kind, x, y + block.lineHeight / 2, theme),
      placeBlock(block, x + noteMarkWidth(theme), y),
    ];
    const card = { x, y, width: cellWidth(column, theme), height: block.height };
    y += height;
    return { kind: 'group', card, children };
  });
}
