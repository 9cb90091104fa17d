/** A large page as sheets for an office printer: they share a strip to be glued, and say where they belong. */
import type { Box, Scene, Shape } from '../scene.js';
import { extentOf } from './extent.js';
import { shifted } from './shifted.js';
import { type TileGrid, type TilePaper, tileBox, tileGrid, tileName } from './tile-grid.js';
import { tileMarks } from './tile-marks.js';

/** The sheets of a page, row by row, in its true size; the page itself where it is no larger than one sheet of `paper`. */
export function tilesOf(scene: Scene, paper: TilePaper): readonly Scene[] {
  const grid = tileGrid(scene, paper);
  const { width, height } = grid;
  if ((scene.width <= width && scene.height <= height) || (scene.width <= height && scene.height <= width)) return [scene];
  return Array.from({ length: grid.rows * grid.columns }, (_, index) =>
    tile(scene, grid, index % grid.columns, Math.floor(index / grid.columns)),
  );
}

function tile(scene: Scene, grid: TileGrid, column: number, row: number): Scene {
  const { window } = grid;
  const shown = tileBox(grid, column, row);
  const name = tileName(column, row);
  const children = scene.shapes
    .flatMap((shape) => within(shape, shown))
    .map((shape) => shifted(shape, window.x - shown.x, window.y - shown.y));
  return {
    ...scene,
    id: `${scene.id}_${name.toLowerCase()}`,
    title: `${scene.title} – ${name}`,
    width: grid.width,
    height: grid.height,
    shapes: [{ kind: 'group', clip: window, children }, tileMarks(grid, column, row, scene.title)],
  };
}

/** The shape without what lies outside as a whole; nothing where all of it does. */
function within(shape: Shape, box: Box): readonly Shape[] {
  if (shape.kind !== 'group') {
    return meets(extentOf(shape), box) ? [shape] : [];
  }
  const children = shape.children.flatMap((child) => within(child, box));
  return children.length === 0 ? [] : [{ ...shape, children }];
}

function meets(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}
