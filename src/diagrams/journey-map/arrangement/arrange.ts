/** How high the lanes are: as high as their text needs, and the height that is left goes where it helps most. */
import type { LaidLane, Lane } from '../lane.js';
import type { MapContext } from '../map-context.js';

export interface Row {
  readonly lane: Lane;
  /** In millimetres. */
  readonly height: number;
  /** With how much it is content, at least its height. */
  readonly enough: number;
  /** As it was measured on each sheet. */
  readonly laid: readonly LaidLane[];
}

/** The lanes that have something to show, as high as the fullest of these sheets needs. */
export function leastRows(lanes: readonly Lane[], sheets: readonly MapContext[]): readonly Row[] {
  return lanes
    .map((lane) => {
      const laid = sheets.map((sheet) => lane.lay(sheet));
      const height = laid.reduce((most, one) => Math.max(most, one.height), 0);
      const enough = laid.reduce((most, one) => Math.max(most, one.enough ?? Number.POSITIVE_INFINITY), height);
      return { lane, height, enough, laid };
    })
    .filter(({ height }) => height > 0);
}

export function totalHeight(rows: readonly Row[]): number {
  return rows.reduce((sum, { height }) => sum + height, 0);
}

/** The curve takes at most this part of the short side of the page, and more only where nobody else can use it: it would tell no more. */
const mostCurve = { usual: 0.4, onEmptyPage: 0.52 } as const;
/** Text gets at most this part of its height as air, and a lane no more than this part of the short side of the page. */
const mostAir = { ofLane: 0.5, ofSide: 0.035 } as const;

/** A row that is more open than by this part of its height falls apart. */
const mostOpen = 0.6;

/**
 * `spare` millimetres shared out on a page whose short side is `side` long: to the curve, then to text as air, and what is still left to
 * marks, as far as it does them good. Where a page is still empty then, the curve is higher still, and all other rows are more open.
 */
export function withSpare(rows: readonly Row[], spare: number, side: number): readonly Row[] {
  const curved = stretched('first', rows, spare, mostCurve.usual * side);
  const airy = aired(curved.rows, curved.left, mostAir.ofSide * side);
  const marked = stretched('last', airy.rows, airy.left, side);
  const higher = stretched('first', marked.rows, marked.left, mostCurve.onEmptyPage * side);
  return opened(higher.rows, higher.left).rows;
}

interface Shared {
  readonly rows: readonly Row[];
  /** In millimetres. */
  readonly left: number;
}

/** Each lane that grows then gets the same part of what it can use, up to `most` millimetres. */
function stretched(grows: Lane['grows'], rows: readonly Row[], spare: number, most: number): Shared {
  return shared(rows, spare, ({ lane, height, enough }) => (lane.grows === grows ? Math.max(0, Math.min(most, enough) - height) : 0));
}

/** Each lane of text gets the same part of the air that it can use, up to `most` millimetres. */
function aired(rows: readonly Row[], spare: number, most: number): Shared {
  const wishOf = ({ lane, height }: Row) => (lane.grows === 'then' ? Math.min(most, mostAir.ofLane * height) : 0);
  return shared(rows, spare, wishOf);
}

/** Each row that has a rule above it gets the same part of its height. */
function opened(rows: readonly Row[], spare: number): Shared {
  return shared(rows, spare, ({ lane, height }) => (lane.isBare === true || lane.grows === 'first' ? 0 : mostOpen * height));
}

function shared(rows: readonly Row[], spare: number, wishOf: (row: Row) => number): Shared {
  const wanted = rows.reduce((sum, row) => sum + wishOf(row), 0);
  const given = Math.min(spare, wanted);
  const part = wanted === 0 ? 0 : given / wanted;
  return { rows: rows.map((row) => ({ ...row, height: row.height + part * wishOf(row) })), left: spare - given };
}
