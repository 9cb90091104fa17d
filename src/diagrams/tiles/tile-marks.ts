/** What stands in the white of a sheet: where to cut, and which sheet it is. */
import { straightLine } from '../marks.js';
import type { Group, Point, Shape } from '../scene.js';
import { placeBlock, textBlock } from '../text-block.js';
import { colours } from '../theme.js';
import { overlap, type TileGrid, tileName } from './tile-grid.js';

/** In millimetres. */
const length = 5;
const width = 0.2;
/** In points. */
const size = 7;

/** Marks at the corners of what remains when the strips are cut off that lie below the sheets to the left and above. */
export function tileMarks({ window, columns, rows }: TileGrid, column: number, row: number, title: string): Group {
  const left = window.x + (column === 0 ? 0 : overlap);
  const top = window.y + (row === 0 ? 0 : overlap);
  const [right, bottom] = [window.x + window.width, window.y + window.height];
  const corners: readonly (readonly [Point, number, number])[] = [
    [[left, top], -1, -1],
    [[right, top], 1, -1],
    [[left, bottom], -1, 1],
    [[right, bottom], 1, 1],
  ];
  const cuts = corners.flatMap(([[x, y], across, down]): readonly Shape[] => {
    const [outerX, outerY] = [across < 0 ? window.x : right, down < 0 ? window.y : bottom];
    return [
      straightLine([x, outerY + 1 * down], [x, outerY + (1 + length) * down], colours.ink, width),
      straightLine([outerX + 1 * across, y], [outerX + (1 + length) * across, y], colours.ink, width),
    ];
  });
  const name = textBlock(tileName(column, row), { size, weight: 'bold', colour: colours.ink });
  const where = `${title} · ${columns} × ${rows}`;
  const rest = textBlock(where, { size, weight: 'regular', colour: colours.quiet });
  const x = window.x + overlap + 4;
  const y = bottom + 2;
  const fits = x + name.width + 2 + rest.width < right - 4;
  return {
    kind: 'group',
    role: 'footer',
    children: [...cuts, placeBlock(name, x, y), ...(fits ? [placeBlock(rest, x + name.width + 2, y)] : [])],
  };
}
