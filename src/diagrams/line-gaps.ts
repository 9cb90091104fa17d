/** Lines with gaps in them, so that they are not taken to join a mark that they only pass. */
import type { Piece } from './monotone-curve.js';
import type { Point } from './scene.js';

/** A disc that a line keeps out of, in millimetres. */
export interface Gap {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A line from `start` through its pieces. */
export interface Stroke {
  readonly start: Point;
  readonly pieces: readonly Piece[];
}

/** The parts of a line outside all gaps, in its order; the line as it is where it meets none. */
export function strokesOutside({ start, pieces }: Stroke, gaps: readonly Gap[]): readonly Stroke[] {
  const strokes: { readonly start: Point; readonly pieces: Piece[] }[] = [];
  let from = start;
  let isOpen = false;
  for (const piece of pieces) {
    for (const [begin, end] of spansOutside(from, piece, gaps)) {
      const part: Stroke = begin === 0 && end === 1 ? { start: from, pieces: [piece] } : partOf(from, piece, begin, end);
      if (isOpen && begin === 0) strokes.at(-1)?.pieces.push(...part.pieces);
      else strokes.push({ start: part.start, pieces: [...part.pieces] });
      isOpen = end === 1;
    }
    if (isInside(piece[2], gaps)) isOpen = false;
    from = piece[2];
  }
  return strokes;
}

type Span = readonly [begin: number, end: number];

/** The parts of a piece outside the gaps, as parameters of 0–1. */
function spansOutside(from: Point, piece: Piece, gaps: readonly Gap[]): readonly Span[] {
  const near = gaps.filter((gap) => comesNear([from, ...piece], gap));
  if (near.length === 0) return [[0, 1]];
  const hides = (at: number) => isInside(pointAt(from, piece, at), near);
  const steps = stepsFor(from, piece, near);
  const spans: Span[] = [];
  let begin = hides(0) ? null : 0;
  for (let step = 1; step <= steps; step++) {
    const [before, at] = [(step - 1) / steps, step / steps];
    if (hides(at) === (begin === null)) continue;
    const edge = edgeBetween(before, at, hides);
    if (begin !== null) spans.push([begin, edge]);
    begin = begin === null ? edge : null;
  }
  return begin === null ? spans : [...spans, [begin, 1]];
}

/** A piece lies between its ends and controls. */
function comesNear(points: readonly Point[], { x, y, radius }: Gap): boolean {
  const isBeyond = (at: number, all: readonly number[]) => at + radius < Math.min(...all) || at - radius > Math.max(...all);
  return (
    !isBeyond(
      x,
      points.map(([px]) => px),
    ) &&
    !isBeyond(
      y,
      points.map(([, py]) => py),
    )
  );
}

/** So many that no step goes over a gap. */
function stepsFor(from: Point, [one, two, to]: Piece, gaps: readonly Gap[]): number {
  const length = [one, two, to].reduce((sum, [x, y], index, all) => {
    const [beforeX, beforeY] = all[index - 1] ?? from;
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
  return Math.max(8, Math.ceil((4 * length) / Math.min(...gaps.map(({ radius }) => radius))));
}

function isInside([x, y]: Point, gaps: readonly Gap[]): boolean {
  return gaps.some((gap) => Math.hypot(x - gap.x, y - gap.y) < gap.radius);
}

function edgeBetween(low: number, high: number, hides: (at: number) => boolean): number {
  const isHiddenFirst = hides(low);
  let [a, b] = [low, high];
  for (let round = 0; round < 24; round++) {
    const middle = (a + b) / 2;
    if (hides(middle) === isHiddenFirst) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/** The point of a piece that begins `from`, at a parameter of 0–1. */
export function pointAt(from: Point, piece: Piece, at: number): Point {
  return halves(from, piece, at).middle;
}

/** De Casteljau's construction: the piece before `at` and the one after it. */
function halves(from: Point, [one, two, to]: Piece, at: number) {
  const between = ([ax, ay]: Point, [bx, by]: Point): Point => [ax + (bx - ax) * at, ay + (by - ay) * at];
  const [a, b, c] = [between(from, one), between(one, two), between(two, to)];
  const [ab, bc] = [between(a, b), between(b, c)];
  const middle = between(ab, bc);
  const [before, after]: readonly [Piece, Piece] = [
    [a, ab, middle],
    [bc, c, to],
  ];
  return { before, middle, after };
}

function partOf(from: Point, piece: Piece, begin: number, end: number): Stroke {
  const { before } = halves(from, piece, end);
  const { middle, after } = halves(from, before, end === 0 ? 0 : begin / end);
  return { start: middle, pieces: [after] };
}
