/** What stands in the white of a sheet: where to cut, and which sheet it is. */
import { straightLine } from '../marks.js';
import type { Group, Point, Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours } from '../theme.js';
import { overlap, type TileGrid, tileCuts, tileName } from './tile-grid.js';

/** In millimetres. */
const length = 5;
const width = 0.2;
/** In points. */
const size = 7;

/** Marks in the white, in line with the cuts; what is cut off are strips that the sheets to the left and above show as well. */
export function tileMarks(grid: TileGrid, column: number, row: number, title: string): Group {
  const { window, columns, rows } = grid;
  const { across, down } = tileCuts(grid, column, row);
  const [right, bottom] = [window.x + window.width, window.y + window.height];
  const cuts = [
    ...across.flatMap((x) => [markAt([x, window.y], [0, -1]), markAt([x, bottom], [0, 1])]),
    ...down.flatMap((y) => [markAt([window.x, y], [-1, 0]), markAt([right, y], [1, 0])]),
  ];
  const name = textBlock(tileName(column, row), { size, weight: 'bold', colour: colours.ink });
  const where = `${title} · ${columns} × ${rows}`;
  const rest = textBlock(where, { size, weight: 'regular', colour: colours.quiet });
  const x = window.x + overlap + 4;
  // Where the next sheet covers it, or what is cut off: not on the poster, if that can be.
  const y = row > 0 && row === rows - 1 ? window.y - 2 - name.height : bottom + 2;
  const fits = x + name.width + 2 + rest.width < right - 4;
  return {
    kind: 'group',
    role: 'footer',
    children: [...cuts, placeBlock(name, x, y), ...(fits ? [placeBlock(rest, x + name.width + 2, y)] : [])],
  };
}

/** A line that begins a little outside of what is printed. */
function markAt([x, y]: Point, [dx, dy]: Point): Shape {
  return straightLine([x + dx, y + dy], [x + (1 + length) * dx, y + (1 + length) * dy], colours.ink, width);
}
