/** The room that a shape takes on the page. */
import type { Box, Group, Point, Shape, Text } from '../scene.js';
import { measureText, millimetresPerPoint } from '../type/measure-text.js';

/** In millimetres; of a curve that of its controls, between which it lies. */
export function extentOf(shape: Exclude<Shape, Group>): Box {
  switch (shape.kind) {
    case 'rectangle':
      return widened(shape, shape.strokeWidth);
    case 'disc':
      return widened(
        { x: shape.x - shape.radius, y: shape.y - shape.radius, width: 2 * shape.radius, height: 2 * shape.radius },
        shape.strokeWidth,
      );
    case 'polygon':
      return widened(around(shape.points), shape.strokeWidth);
    case 'curve':
      return widened(around([shape.start, ...shape.pieces.flat()]), shape.strokeWidth);
    case 'text':
      return textExtent(shape);
  }
}

function textExtent(text: Text): Box {
  const em = text.size * millimetresPerPoint;
  const width = text.lines.reduce((most, line) => Math.max(most, measureText(line, text)), 0);
  const left = { start: 0, middle: width / 2, end: width }[text.anchor];
  return { x: text.x - left, y: text.y - em, width, height: Math.max(0, text.lines.length - 1) * text.lineHeight + 1.3 * em };
}

function around(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function widened({ x, y, width, height }: Box, by = 0): Box {
  return { x: x - by / 2, y: y - by / 2, width: width + by, height: height + by };
}
