/** Marks that maps share. */
import type { Colour, Point, Polygon } from './scene.js';
import { colours } from './theme.js';

/** A five-pointed star, `diameter` wide over its points. */
export function star(x: number, y: number, diameter: number, fill: Colour = colours.ink): Polygon {
  const radius = diameter / 2;
  // The inner points of a regular star.
  const inner = radius * 0.382;
  const points = Array.from({ length: 10 }, (_, index): Point => {
    const angle = (Math.PI * index) / 5 - Math.PI / 2;
    const length = index % 2 === 0 ? radius : inner;
    return [x + length * Math.cos(angle), y + length * Math.sin(angle)];
  });
  return { kind: 'polygon', points, closed: true, fill };
}

/** The head of an arrow with its tip at `tip`, pointing at `angle` (0 to the right, clockwise). */
export function arrowHead([x, y]: Point, angle: number, size: number, fill: Colour = colours.ink): Polygon {
  const corner = (turn: number): Point => [x + size * Math.cos(angle + turn), y + size * Math.sin(angle + turn)];
  return { kind: 'polygon', points: [[x, y], corner(Math.PI - 0.42), corner(Math.PI + 0.42)], closed: true, fill };
}

export function straightLine(from: Point, to: Point, stroke: Colour, strokeWidth: number, dash?: readonly number[]): Polygon {
  return { kind: 'polygon', points: [from, to], closed: false, stroke, strokeWidth, ...(dash && { dash }) };
}
