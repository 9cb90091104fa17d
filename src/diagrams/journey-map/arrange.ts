/** How high the lanes are: as high as their text needs, and the height that is left goes where it helps most. */
import type { Lane } from './lane.js';
import type { MapContext } from './map-context.js';

export interface Row {
  readonly lane: Lane;
  /** In millimetres. */
  readonly height: number;
  /** For each sheet whether it has something to show there. */
  readonly isUsed: readonly boolean[];
}

/** The lanes that have something to show, as high as the fullest of these sheets needs. */
export function leastRows(lanes: readonly Lane[], sheets: readonly MapContext[]): readonly Row[] {
  return lanes
    .map((lane) => {
      const heights = sheets.map((sheet) => lane.measure(sheet));
      return { lane, height: heights.reduce((most, height) => Math.max(most, height), 0), isUsed: heights.map((height) => height > 0) };
    })
    .filter(({ height }) => height > 0);
}

export function totalHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The curve takes at most this part of the short side of the page at first, and this where there is still room. */
const mostCurve = [0.32, 0.5] as const;
/** Text gets at most this part of its height as air. */
const mostAir = 0.5;

/** `spare` millimetres shared out on a page whose short side is `side` long: to the curve, then to text as air, then once more to the curve. */
export function withSpare(rows: readonly Row[], spare: number, side: number): readonly Row[] {
  const curved = stretched(rows, spare, mostCurve[0] * side);
  const airy = aired(curved.rows, curved.left);
  return stretched(airy.rows, airy.left, mostCurve[1] * side).rows;
}

interface Shared {
  readonly rows: readonly Row[];
  /** In millimetres. */
  readonly left: number;
}

function stretched(rows: readonly Row[], spare: number, most: number): Shared {
  const growing = rows.filter(({ lane }) => lane.grows === 'first');
  const wanted = growing.reduce((sum, { height }) => sum + Math.max(0, most - height), 0);
  const given = Math.min(spare, wanted);
  const part = wanted === 0 ? 0 : given / wanted;
  return {
    rows: rows.map((row) => (row.lane.grows === 'first' ? { ...row, height: row.height + part * Math.max(0, most - row.height) } : row)),
    left: spare - given,
  };
}

function aired(rows: readonly Row[], spare: number): Shared {
  const text = totalHeight(rows.filter(({ lane }) => lane.grows === 'then'));
  const air = text === 0 ? 0 : Math.min(mostAir, spare / text);
  return {
    rows: rows.map((row) => (row.lane.grows === 'then' ? { ...row, height: row.height * (1 + air) } : row)),
    left: spare - air * text,
  };
}
