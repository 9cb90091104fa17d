/** The mark of a touchpoint: its shape says who holds the medium. All shapes of one size have the same area, so that none looks more important. */
import type { Touchpoint } from '../model/touchpoint.js';
import type { Point } from './scene.js';

export type Media = NonNullable<Touchpoint['media']>;

/** In the order of a legend. */
export const mediaKinds: readonly Media[] = ['owned', 'paid', 'earned', 'partner'];

export interface MarkOutline {
  /** Convex; a circle has many points. */
  readonly points: readonly Point[];
  /** Where a number in the mark has its middle: a triangle is wide only at its foot. */
  readonly middle: Point;
}

const circlePoints = 48;

/**
 * Around `centre`, as large as a disc of `diameter`: a square for owned media, a disc for earned, a triangle for paid, a diamond for a partner's,
 * a hexagon where nobody says (null).
 */
export function markOutline(media: Media | null, [x, y]: Point, diameter: number): MarkOutline {
  const area = (Math.PI * diameter ** 2) / 4;
  if (media === 'paid') {
    // The middle of its height is at the centre, as for the other shapes.
    const side = Math.sqrt((4 * area) / Math.sqrt(3));
    const height = (side * Math.sqrt(3)) / 2;
    const foot = y + height / 2;
    return {
      points: [
        [x, foot - height],
        [x + side / 2, foot],
        [x - side / 2, foot],
      ],
      middle: [x, foot - height * 0.24],
    };
  }
  const corners = { owned: 4, partner: 4, earned: circlePoints, none: 6 }[media ?? 'none'];
  const radius = Math.sqrt((2 * area) / (corners * Math.sin((2 * Math.PI) / corners)));
  const turn = media === 'owned' ? Math.PI / 4 : 0;
  return {
    points: Array.from({ length: corners }, (_, index): Point => {
      const angle = turn + (2 * Math.PI * index) / corners;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
    middle: [x, y],
  };
}

/** Half of what a mark takes to the left and to the right, and up and down, in millimetres. */
export function markReach(media: Media | null, diameter: number): readonly [horizontal: number, vertical: number] {
  const { points } = markOutline(media, [0, 0], diameter);
  return [Math.max(...points.map(([x]) => Math.abs(x))), Math.max(...points.map(([, y]) => Math.abs(y)))];
}

/** The rightmost that an outline reaches above the height `y`; null where it lies below. */
export function rightAbove({ points }: Pick<MarkOutline, 'points'>, y: number): number | null {
  const reached = points.flatMap(([x, at], index): readonly number[] => {
    const [beforeX, beforeAt] = points.at(index - 1) ?? [x, at];
    const crossing = beforeAt < y !== at < y ? [beforeX + ((y - beforeAt) / (at - beforeAt)) * (x - beforeX)] : [];
    return at <= y ? [x, ...crossing] : crossing;
  });
  return reached.length === 0 ? null : Math.max(...reached);
}
