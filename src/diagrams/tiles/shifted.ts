/** Shapes moved on the page. */
import type { Box, Point, Shape } from '../scene.js';

/** The shape `dx` to the right and `dy` down, in millimetres. */
export function shifted(shape: Shape, dx: number, dy: number): Shape {
  const point = ([x, y]: Point): Point => [x + dx, y + dy];
  const box = (of: Box): Box => ({ ...of, x: of.x + dx, y: of.y + dy });
  switch (shape.kind) {
    case 'rectangle':
    case 'disc':
    case 'text':
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
    case 'polygon':
      return { ...shape, points: shape.points.map(point) };
    case 'curve':
      return {
        ...shape,
        start: point(shape.start),
        pieces: shape.pieces.map(([first, second, end]) => [point(first), point(second), point(end)] as const),
      };
    case 'group':
      return {
        ...shape,
        ...(shape.card && { card: box(shape.card) }),
        ...(shape.clip && { clip: box(shape.clip) }),
        children: shape.children.map((child) => shifted(child, dx, dy)),
      };
  }
}
