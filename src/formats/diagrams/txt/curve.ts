/** The curve of the feelings, drawn with characters: nine rows from +2 to −2, one column a step. */
import type { Feeling, MapStep } from '../../../diagrams/journey-map/reading/map-data.js';
import { type Marks, markOf, type Strokes } from './marks.js';

/** Rows from the top of the scale to its foot, each half a point. */
const curveRows = 9;
const zeroRow = 4;

/** A character of the curve, and how it is to be seen. */
export interface CurveCell {
  readonly sign: string;
  readonly tone: 'point' | 'solid' | 'dashed' | 'unknown' | 'zero' | 'blank';
}

/** What the curve shows of a step; of one that is gone nothing. */
export type CurveStep = Pick<MapStep, 'feeling' | 'isOnPath'> & Partial<Pick<MapStep, 'change'>>;

type Grid = CurveCell[][];

/**
 * The curve of these steps, `step` characters a column, along the way that most people go: a step beside it stands alone. Where nothing is
 * known the line breaks: nothing is put in for it.
 */
export function drawCurve(steps: readonly CurveStep[], step: number, marks: Marks): readonly (readonly CurveCell[])[] {
  const width = steps.length * step;
  const grid: Grid = Array.from({ length: curveRows }, (_, row) =>
    Array.from({ length: width }, (_, at): CurveCell => (row === zeroRow && at % 2 === 0 ? { sign: marks.zero, tone: 'zero' } : blank)),
  );
  const path = [...steps.keys()].filter((index) => steps[index]?.isOnPath);
  for (const [at, index] of path.entries()) {
    const next = path[at + 1] ?? index;
    const [from, to] = [steps[index]?.feeling ?? null, steps[next]?.feeling ?? null];
    if (next !== index && from !== null && to !== null)
      connect(grid, { from, to, left: centreOf(index, step), right: centreOf(next, step), step }, marks);
  }
  for (const [index, { feeling, isOnPath }] of steps.entries())
    if (feeling !== null && !isOnPath) clear(grid, rowOf(feeling), centreOf(index, step));
  for (const [index, { feeling, change }] of steps.entries()) {
    if (change === 'removed') continue;
    put(grid, feeling === null ? zeroRow : rowOf(feeling), centreOf(index, step), {
      sign: markOf(feeling, marks),
      tone: feeling === null ? 'unknown' : 'point',
    });
  }
  return grid;
}

const blank: CurveCell = { sign: ' ', tone: 'blank' };

function centreOf(index: number, step: number): number {
  return index * step + Math.floor((step - 1) / 2);
}

function rowOf({ score }: Feeling): number {
  return Math.min(curveRows - 1, Math.max(0, Math.round((2 - score) * 2)));
}

interface Piece {
  readonly from: Feeling;
  readonly to: Feeling;
  readonly left: number;
  readonly right: number;
  /** Characters a column. */
  readonly step: number;
}

function connect(grid: Grid, { from, to, left, right, step }: Piece, marks: Marks): void {
  const isSolid = from.source === 'measured' && to.source === 'measured';
  const strokes = isSolid ? marks.solid : marks.dashed;
  const tone = isSolid ? 'solid' : 'dashed';
  const [first, last] = [rowOf(from), rowOf(to)];
  // Where the line passes steps by, it turns behind the last of them, never at one.
  const middle = Math.floor((Math.max(left, right - step) + right) / 2);
  const draw = (row: number, at: number, sign: string) => put(grid, row, at, { sign, tone });
  for (let at = left + 1; at < right; at += 1) if (at !== middle || first === last) draw(at < middle ? first : last, at, strokes.across);
  if (first === last) return;
  for (let row = Math.min(first, last) + 1; row < Math.max(first, last); row += 1) draw(row, middle, strokes.upright);
  const [leaving, arriving] = cornersOf(strokes, last > first);
  draw(first, middle, leaving);
  draw(last, middle, arriving);
}

/** A line keeps off the mark of a step that it passes by. */
function clear(grid: Grid, row: number, centre: number): void {
  for (const at of [centre - 1, centre + 1]) {
    const tone = grid[row]?.[at]?.tone;
    if (tone === 'solid' || tone === 'dashed') put(grid, row, at, blank);
  }
}

function cornersOf(strokes: Strokes, goesDown: boolean): readonly [string, string] {
  return goesDown ? [strokes.thenDown, strokes.fromAbove] : [strokes.thenUp, strokes.fromBelow];
}

function put(grid: Grid, row: number, at: number, cell: CurveCell): void {
  const line = grid[row];
  if (line !== undefined && at < line.length) line[at] = cell;
}
