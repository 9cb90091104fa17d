/** Which points of a plot have their name beside them, and which a number. */
import type { Box, Point } from './boxes.js';
import { type Labelled, type Placed, placeLabels, type Surroundings } from './place-labels.js';
import { type PlacedNumber, placeNumbers } from './place-numbers.js';

export interface Numbered {
  /** The index of the point among those given. */
  readonly index: number;
  readonly number: string;
  /** Null where a whole crowd of points lie on each other. */
  readonly placed: PlacedNumber | null;
}

export interface Arranged {
  /** By point; null for those that have a number. */
  readonly names: readonly (Placed | null)[];
  /** From the top of the plot to its bottom. */
  readonly numbered: readonly Numbered[];
}

type Sizes = Labelled['sizes'];

/** How far around a point a name can be in the way of its number, in pixels. */
const nearby = 30;
const mostAttempts = 12;

/** The first points choose first. A name that shuts in a point gives way, the last ones first, and its point gets a number as well. */
export function arrangeNames(labels: readonly Labelled[], around: Surroundings, sizesOf: (number: string) => Sizes): Arranged {
  const nameless = new Set<number>();
  for (;;) {
    const arranged = arrange(labels, around, sizesOf, nameless);
    const lost = arranged.numbered.flatMap(({ index, placed }) => (placed === null ? (labels[index] ?? []) : []));
    const inTheWay = arranged.names.findLastIndex((name) => name !== null && lost.some((point) => isNear(name.box, point)));
    if (inTheWay === -1 || nameless.size === mostAttempts) return arranged;
    nameless.add(inTheWay);
  }
}

function arrange(
  labels: readonly Labelled[],
  around: Surroundings,
  sizesOf: (number: string) => Sizes,
  nameless: ReadonlySet<number>,
): Arranged {
  const wanted = labels.map((label, index) => (nameless.has(index) ? { ...label, sizes: [] } : label));
  const names = placeLabels(wanted, around);
  const rest = [...labels.entries()].filter(([index]) => names[index] === null).sort(([, a], [, b]) => a.y - b.y || a.x - b.x);
  const taken = [...around.taken, ...names.flatMap((name) => name?.box ?? [])];
  const numbers = rest.map(([, { x, y }], rank): Labelled => ({ x, y, sizes: sizesOf(String(rank + 1)) }));
  const placed = placeNumbers(numbers, { ...around, taken });
  return { names, numbered: rest.map(([index], rank) => ({ index, number: String(rank + 1), placed: placed[rank] ?? null })) };
}

function isNear(box: Box, { x, y }: Point): boolean {
  return x > box.x - nearby && x < box.x + box.width + nearby && y > box.y - nearby && y < box.y + box.height + nearby;
}
