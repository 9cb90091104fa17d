/** What a drawn mark of a touchpoint looks like, for tests: its shape, its area, its colours. */
import type { Group, Point } from '../../src/diagrams/scene.js';
import { leavesOf } from './scene.js';

export interface Mark {
  /** Of the outline, in square millimetres. */
  readonly area: number;
  readonly corners: number;
  readonly fills: readonly string[];
  /** Lines inside it. */
  readonly lines: number;
  readonly isDotted: boolean;
  /** What is written in and beside it. */
  readonly words: readonly string[];
}

/** The mark in a group. */
export function markIn(group: Group | undefined): Mark {
  const shapes = leavesOf(group === undefined ? [] : [group]).map(({ shape }) => shape);
  const polygons = shapes.flatMap((shape) => (shape.kind === 'polygon' && shape.closed ? [shape] : []));
  const [outline] = polygons;
  return {
    area: areaOf(outline.points),
    corners: outline.points.length,
    fills: polygons.flatMap(({ fill }) => fill ?? []),
    lines: shapes.filter((shape) => shape.kind === 'polygon' && !shape.closed).length,
    isDotted: polygons.some(({ dash }) => dash !== undefined),
    words: shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : [])),
  };
}

/** What people call its shape. */
export function kindOf(group: Group | undefined): string {
  const { corners } = markIn(group);
  if (corners !== 4) return { 3: 'triangle', 6: 'hexagon' }[corners] ?? 'disc';
  const [first, second] = leavesOf(group === undefined ? [] : [group]).flatMap(({ shape }) =>
    shape.kind === 'polygon' ? shape.points : [],
  );
  return Math.abs(first[0] - second[0]) < 0.01 || Math.abs(first[1] - second[1]) < 0.01 ? 'square' : 'diamond';
}

function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
