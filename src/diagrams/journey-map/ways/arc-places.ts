/** Where arcs stand on the page: their legs, and the room for their words between the legs of others. */
import type { Column } from '../reading/map-data.js';
import type { LevelledArc } from './arc-levels.js';

/** In millimetres across the page. */
export interface ArcPlace {
  readonly arc: LevelledArc;
  /** Where its legs stand. */
  readonly from: number;
  readonly to: number;
  /** The widest room above its line that no leg of a higher arc crosses. */
  readonly textX: number;
  readonly textWidth: number;
}

/** `spacing` is from leg to leg in one column. */
export function placedArcs(arcs: readonly LevelledArc[], columns: readonly Column[], spacing: number): readonly ArcPlace[] {
  const legs = arcs.map((arc) => ({
    arc,
    from: legOf(arc, arc.left, 'right', arcs, columns, spacing),
    to: legOf(arc, arc.right, 'left', arcs, columns, spacing),
  }));
  return legs.map(({ arc, from, to }) => {
    const crossing = legs.filter((other) => other.arc.level > arc.level).flatMap((other) => [other.from, other.to]);
    const stops = [from, ...crossing.filter((x) => x > from && x < to).sort((a, b) => a - b), to];
    const rooms = stops.slice(1).map((end, index) => ({ x: stops[index] ?? from, width: end - (stops[index] ?? from) }));
    const widest = rooms.reduce((most, room) => (room.width > most.width ? room : most), { x: from, width: 0 });
    const air = spacing / 2;
    return { arc, from, to, textX: widest.x + air, textWidth: Math.max(0, widest.width - 2 * air) };
  });
}

/** The higher an arc, the nearer to the middle of the column is its leg, so that what is nested does not cross. */
function legOf(
  arc: LevelledArc,
  place: number,
  side: 'left' | 'right',
  arcs: readonly LevelledArc[],
  columns: readonly Column[],
  spacing: number,
): number {
  const beside = arcs.filter((other) => (side === 'right' ? other.left : other.right) === place).sort((a, b) => b.level - a.level);
  const offset = (beside.indexOf(arc) + 0.75) * spacing;
  const centre = columns[place]?.centre ?? 0;
  return side === 'right' ? centre + offset : centre - offset;
}
