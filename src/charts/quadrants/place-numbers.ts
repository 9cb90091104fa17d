/** Where the numbers of points can stand: beside them like names, else a little away, with a line that leads there. */
import { type Box, boxAround, isInside, overlap, type Point } from './boxes.js';
import { type Labelled, placeLabels, type Surroundings } from './place-labels.js';

export interface PlacedNumber {
  readonly box: Box;
  /** From the rim of the point to the number; null where it stands beside the point. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

/** From a point to the middle of its number, in pixels: further away nobody would find it. */
const distances = [18, 26, 34, 42, 52, 64, 78, 94];
/** Sixteen ways round, level and upright ones first. */
const directions = (
  [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
    [0.71, 0.71],
    [-0.71, 0.71],
    [0.71, -0.71],
    [-0.71, -0.71],
    [0.92, 0.38],
    [-0.92, 0.38],
    [0.92, -0.38],
    [-0.92, -0.38],
    [0.38, 0.92],
    [-0.38, 0.92],
    [0.38, -0.92],
    [-0.38, -0.92],
  ] as const
).map(([x, y]): Point => ({ x, y }));
/** Where a line begins: beyond the rim of its point. */
const rim = 5;
/** How closely a line is looked at, and the room that it takes. */
const step = 3;

/** In the order given; null where points lie so close that there is no room even further away. Each has one size. */
export function placeNumbers(numbers: readonly Labelled[], around: Surroundings): readonly (PlacedNumber | null)[] {
  const beside = placeLabels(numbers, around);
  const used = [...around.taken, ...beside.flatMap((place) => place?.box ?? [])];
  return numbers.map((number, index): PlacedNumber | null => {
    const box = beside[index]?.box;
    if (box !== undefined) return { box, leader: null };
    const away = awayFrom(number, used, around);
    if (away !== null) used.push(away.box, ...lineBoxes(away.leader.from, away.leader.to));
    return away;
  });
}

interface Away extends PlacedNumber {
  readonly leader: NonNullable<PlacedNumber['leader']>;
}

/** Nearer to its own point than to others where that can be. */
function awayFrom(number: Labelled, used: readonly Box[], { points, area }: Surroundings): Away | null {
  const others = points.filter(({ x, y }) => x !== number.x || y !== number.y);
  const notCrossed = [...others.map(boxAround), ...used];
  const notCovered = [...notCrossed, boxAround(number)];
  const free = placesAway(number).filter(
    ({ box, leader: { from, to } }) => isInside(box, area) && !meetsAny([box], notCovered) && !meetsAny(lineBoxes(from, to), notCrossed),
  );
  const isNearest = ({ box }: Away) => {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const own = apart(number, middle);
    return others.every((point) => apart(point, middle) > own);
  };
  return free.find(isNearest) ?? free[0] ?? null;
}

/** The nearest first. */
function placesAway({ x, y, sizes: [size] }: Labelled): readonly Away[] {
  if (size === undefined) return [];
  const { width, height } = size;
  return distances.flatMap((distance) =>
    directions.map((way): Away => {
      const reach = distance - Math.min(width / 2 / Math.abs(way.x || 1e-9), height / 2 / Math.abs(way.y || 1e-9));
      return {
        box: { x: x + distance * way.x - width / 2, y: y + distance * way.y - height / 2, width, height },
        leader: { from: { x: x + rim * way.x, y: y + rim * way.y }, to: { x: x + reach * way.x, y: y + reach * way.y } },
      };
    }),
  );
}

function apart(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A line as small boxes along it. */
function lineBoxes(from: Point, to: Point): readonly Box[] {
  const count = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / step));
  return Array.from({ length: count }, (_, index) => {
    const part = (index + 0.5) / count;
    return { x: from.x + part * (to.x - from.x) - 1, y: from.y + part * (to.y - from.y) - 1, width: 2, height: 2 };
  });
}

function meetsAny(boxes: readonly Box[], others: readonly Box[]): boolean {
  return boxes.some((box) => others.some((other) => overlap(box, other)));
}
