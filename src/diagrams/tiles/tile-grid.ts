/** How a large page is divided into sheets that an office can print. */
import { marginOf, type Orientation, type Paper, pageOf } from '../page.js';
import type { Box } from '../scene.js';

/** Papers that offices print on. */
export const tilePapers = ['A4', 'A3'] as const satisfies readonly Paper[];
export type TilePaper = (typeof tilePapers)[number];

/** What each sheet shares with the next, so that a cut need not be exact; what is glued is the white below it. */
export const overlap = 6;
/** What printers leave white, with room for marks: on each side. The margins of drawings are wider, so it lies in them. */
const white = 8;

/** All in millimetres. */
export interface TileGrid {
  readonly columns: number;
  readonly rows: number;
  /** Of a sheet. */
  readonly width: number;
  readonly height: number;
  /** What of a sheet is printed. */
  readonly window: Box;
  readonly page: PageSize;
}

/** In millimetres. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The grid with the fewest sheets; of two that are alike the one that lies as the page does. What is drawn must be on them; the margin of the
 * page may lie in the white of the outer sheets, and be narrower where all of it would take another row.
 */
export function tileGrid(page: PageSize, paper: TilePaper): TileGrid {
  const first: Orientation = page.width >= page.height ? 'landscape' : 'portrait';
  const [same, turned] = [gridOf(page, paper, first), gridOf(page, paper, first === 'landscape' ? 'portrait' : 'landscape')];
  return turned.columns * turned.rows < same.columns * same.rows ? turned : same;
}

function gridOf(page: PageSize, paper: TilePaper, orientation: Orientation): TileGrid {
  const { width, height } = pageOf(paper, orientation);
  const window = { x: white, y: white, width: width - 2 * white, height: height - 2 * white };
  const margin = marginOf(Math.max(page.width, page.height));
  const count = (length: number, of: number) => Math.max(1, Math.ceil((length - 2 * margin - overlap) / (of - overlap)));
  return { columns: count(page.width, window.width), rows: count(page.height, window.height), width, height, window, page };
}

/** What of the large page a sheet shows. */
export function tileBox({ window, page, columns, rows }: TileGrid, column: number, row: number): Box {
  const { width, height } = window;
  const x = startOf(page.width, columns, width) + column * (width - overlap);
  const y = startOf(page.height, rows, height) + row * (height - overlap);
  return { x, y, width, height };
}

/** Where on the page the first sheet begins: with the page itself, or as far within it as the last one ends. */
function startOf(length: number, count: number, of: number): number {
  return Math.max(white, (length - of - (count - 1) * (of - overlap)) / 2);
}

/** Where a sheet is cut, from its left and its upper edge; a side that is missing is an edge of the sheet already. */
export function tileCuts(
  grid: TileGrid,
  column: number,
  row: number,
): { readonly across: readonly number[]; readonly down: readonly number[] } {
  const { window, page, width, height } = grid;
  const shown = tileBox(grid, column, row);
  const right = column === grid.columns - 1 ? window.x + page.width - shown.x : window.x + window.width;
  const bottom = row === grid.rows - 1 ? window.y + page.height - shown.y : window.y + window.height;
  return {
    across: [...(column === 0 ? [] : [window.x + overlap]), ...(right < width ? [right] : [])],
    down: [...(row === 0 ? [] : [window.y + overlap]), ...(bottom < height ? [bottom] : [])],
  };
}

/** `B3`: the second row, the third sheet in it. Beyond Z come AA, AB … */
export function tileName(column: number, row: number): string {
  return `${letters(row)}${column + 1}`;
}

function letters(row: number): string {
  const last = String.fromCharCode(65 + (row % 26));
  return row < 26 ? last : letters(Math.floor(row / 26) - 1) + last;
}
