/** Where names can stand beside points without covering anything. */

import { type Box, boxAround, isInside, overlap, type Point } from './boxes.js';

/** The point, and what is to be written beside it. */
export interface Labelled extends Point {
  /** Ways to write the name, the best first: each as wide and as high as its lines. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

export interface Placed {
  /** Which of the sizes. */
  readonly size: number;
  readonly box: Box;
}

/** From a point to its name, in pixels. */
const distance = 8;

export interface Surroundings {
  /** All points, those of the names among them. */
  readonly points: readonly Point[];
  /** Names must lie inside. */
  readonly area: Box;
  /** What else must not be covered. */
  readonly taken: readonly Box[];
  /** What had better not be covered: thin lines. */
  readonly avoided: readonly Box[];
}

/**
 * A place for each name in the order given, so the first have the choice: beside, above or below its point, off all other points, names
 * and what is taken. Null where there is none; nothing is moved further away, since one would have to look for it.
 */
export function placeLabels(labels: readonly Labelled[], { points, area, taken, avoided }: Surroundings): readonly (Placed | null)[] {
  const used = [...taken];
  return labels.map((label) => {
    const others = points.filter(({ x, y }) => x !== label.x || y !== label.y).map(boxAround);
    const isFree = (box: Box) =>
      isInside(box, area) && !others.some((other) => overlap(box, other)) && !used.some((other) => overlap(box, other));
    const placed = firstFree(label, (box) => isFree(box) && !avoided.some((line) => overlap(box, line))) ?? firstFree(label, isFree);
    if (placed !== null) used.push(placed.box);
    return placed;
  });
}

function firstFree({ x, y, sizes }: Labelled, isFree: (box: Box) => boolean): Placed | null {
  for (const [size, { width, height }] of sizes.entries()) {
    const box = candidates(x, y, width, height).find(isFree);
    if (box !== undefined) return { size, box };
  }
  return null;
}

/** Right, left, above, below, then the corners. */
function candidates(x: number, y: number, width: number, height: number): readonly Box[] {
  const [right, left, middle] = [x + distance, x - distance - width, x - width / 2];
  const [above, below, level] = [y - distance - height + 1, y + distance - 1, y - height / 2];
  const near = 3;
  const places: readonly (readonly [number, number])[] = [
    [right, level],
    [left, level],
    [middle, above],
    [middle, below],
    [right - near, above + near],
    [right - near, below - near],
    [left + near, above + near],
    [left + near, below - near],
  ];
  return places.map(([atX, atY]) => ({ x: atX, y: atY, width, height }));
}
