/** How high the lanes are: as high as their text needs, and the height that is left goes where it helps most. */
import type { Lane } from './lane.js';
import type { MapContext } from './map-context.js';

export interface Row {
  readonly lane: Lane;
  /** In millimetres. */
  readonly height: number;
}

/** The lanes that have something to show, as high as the fullest of these sheets needs. */
export function leastRows(lanes: readonly Lane[], sheets: readonly MapContext[]): readonly Row[] {
  return lanes
    .map((lane) => ({ lane, height: sheets.reduce((most, sheet) => Math.max(most, lane.measure(sheet)), 0) }))
    .filter(({ height }) => height > 0);
}

export function totalHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** Text gets at most this part of its height as air. */
const mostAir = 0.5;

/** `spare` millimetres shared out: first to the curve, up to `mostFirst` high, then to text. */
export function withSpare(rows: readonly Row[], spare: number, mostFirst: number): readonly Row[] {
  const first = rows.filter(({ lane }) => lane.grows === 'first');
  const forFirst = Math.min(
    spare,
    first.reduce((sum, { height }) => sum + Math.max(0, mostFirst - height), 0),
  );
  const text = totalHeight(rows.filter(({ lane }) => lane.grows === 'then'));
  const air = text === 0 ? 0 : Math.min(mostAir, (spare - forFirst) / text);
  return rows.map(({ lane, height }) => {
    if (lane.grows === 'first') return { lane, height: height + forFirst / first.length };
    return lane.grows === 'then' ? { lane, height: height * (1 + air) } : { lane, height };
  });
}
