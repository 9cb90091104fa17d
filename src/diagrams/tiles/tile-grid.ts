/** How a large page is divided into sheets that an office can print. */
import { type Orientation, type Paper, pageOf } from '../page.js';
import type { Box } from '../scene.js';

/** Papers that offices print on. */
export const tilePapers = ['A4', 'A3'] as const satisfies readonly Paper[];
export type TilePaper = (typeof tilePapers)[number];

/** What each sheet shares with the next, to be glued. */
export const overlap = 10;
/** What printers leave white, with room for marks: on each side. */
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
}

/** The grid with the fewest sheets; of two that are alike the one that lies as the page does. */
export function tileGrid(page: { readonly width: number; readonly height: number }, paper: TilePaper): TileGrid {
  const first: Orientation = page.width >= page.height ? 'landscape' : 'portrait';
  const [same, turned] = [gridOf(page, paper, first), gridOf(page, paper, first === 'landscape' ? 'portrait' : 'landscape')];
  return turned.columns * turned.rows < same.columns * same.rows ? turned : same;
}

function gridOf(page: { readonly width: number; readonly height: number }, paper: TilePaper, orientation: Orientation): TileGrid {
  const { width, height } = pageOf(paper, orientation);
  const window = { x: white, y: white, width: width - 2 * white, height: height - 2 * white };
  const count = (length: number, of: number) => Math.max(1, Math.ceil((length - overlap) / (of - overlap)));
  return { columns: count(page.width, window.width), rows: count(page.height, window.height), width, height, window };
}

/** What of the large page a sheet shows. */
export function tileBox({ window }: TileGrid, column: number, row: number): Box {
  const { width, height } = window;
  return { x: column * (width - overlap), y: row * (height - overlap), width, height };
}

/** `B3`: the second row, the third sheet in it. Beyond Z come AA, AB … */
export function tileName(column: number, row: number): string {
  return `${letters(row)}${column + 1}`;
}

function letters(row: number): string {
  const last = String.fromCharCode(65 + (row % 26));
  return row < 26 ? last : letters(Math.floor(row / 26) - 1) + last;
}
