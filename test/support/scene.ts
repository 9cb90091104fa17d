/** What every drawing must hold, whatever it shows: asked of the scene, before any file is written. */
import { expect } from 'vitest';
import type { Box, Colour, Group, Point, Scene, Shape, Text } from '../../src/diagrams/scene.js';
import { floor } from '../../src/diagrams/theme.js';
import { measureText, millimetresPerPoint } from '../../src/diagrams/type/measure-text.js';

/** Rounding of sums, in millimetres. */
const tolerance = 0.01;

/** All shapes that are no groups, in the order they are painted, with the nearest card around them. */
export function leavesOf(shapes: readonly Shape[], card: Box | null = null): readonly { shape: Exclude<Shape, Group>; card: Box | null }[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? leavesOf(shape.children, shape.card ?? card) : [{ shape, card }]));
}

/** All groups, those inside others too. */
export function groupsOf(shapes: readonly Shape[]): readonly Group[] {
  return shapes.flatMap((shape) => (shape.kind === 'group' ? [shape, ...groupsOf(shape.children)] : []));
}

export function textsOf({ shapes }: Scene): readonly Text[] {
  return leavesOf(shapes).flatMap(({ shape }) => (shape.kind === 'text' ? [shape] : []));
}

/** The words of a scene, one text a line. */
export function wordsOf(scene: Scene): readonly string[] {
  return textsOf(scene).map(({ lines }) => lines.join(' '));
}

/** The room that a text takes: from the top of its capitals to below its descenders. */
export function boxOf(text: Text): Box {
  const size = text.size * millimetresPerPoint;
  const width = Math.max(...text.lines.map((line) => measureText(line, text)));
  const x = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
  return { x, y: text.y - 0.74 * size, width, height: 0.95 * size + (text.lines.length - 1) * text.lineHeight };
}

/** Everything at once: cards, texts in them, the page, the sizes of type, the ink. */
export function expectSound(scene: Scene): void {
  expectCardsApart(scene);
  expectTextsInCards(scene);
  expectOnPage(scene);
  for (const { size, lines } of textsOf(scene)) if (size < floor.small) expect.fail(`“${lines.join(' ')}” has the size ${size}`);
  for (const { ratio, text, ground } of contrasts(scene)) if (ratio < 4.5) expect.fail(`“${text}” on ${ground}: ${ratio}`);
  const ids = groupsOf(scene.shapes).flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
}

function expectCardsApart({ shapes }: Scene): void {
  const cards = groupsOf(shapes)
    .flatMap(({ card, label }) => (card === undefined ? [] : [{ ...card, label }]))
    .sort((a, b) => a.x - b.x);
  for (const [index, card] of cards.entries()) {
    for (const other of cards.slice(index + 1)) {
      if (other.x >= card.x + card.width - tolerance) break;
      const isApart = other.y >= card.y + card.height - tolerance || card.y >= other.y + other.height - tolerance;
      if (!isApart) expect.fail(`${JSON.stringify(card)} and ${JSON.stringify(other)} overlap`);
    }
  }
}

function expectTextsInCards({ shapes }: Scene): void {
  for (const { shape, card } of leavesOf(shapes)) {
    if (shape.kind === 'text' && card !== null && !isInside(boxOf(shape), card)) expect.fail(`“${shape.lines.join(' ')}” leaves its card`);
  }
}

function expectOnPage({ shapes, width, height }: Scene): void {
  const page = { x: 0, y: 0, width, height };
  for (const { shape } of leavesOf(shapes)) {
    const box = shape.kind === 'text' ? boxOf(shape) : bounds(pointsOf(shape));
    if (!isInside(box, page)) expect.fail(`${JSON.stringify(shape).slice(0, 200)} leaves the page`);
  }
}

function isInside(box: Box, around: Box): boolean {
  return (
    box.x >= around.x - tolerance &&
    box.y >= around.y - tolerance &&
    box.x + box.width <= around.x + around.width + tolerance &&
    box.y + box.height <= around.y + around.height + tolerance
  );
}

/** The corners of a shape; of a curve its ends and controls, between which it lies. */
export function pointsOf(shape: Exclude<Shape, Group | Text>): readonly Point[] {
  if (shape.kind === 'polygon') return shape.points;
  if (shape.kind === 'curve') return [shape.start, ...shape.pieces.flat()];
  if (shape.kind === 'disc')
    return [
      [shape.x - shape.radius, shape.y - shape.radius],
      [shape.x + shape.radius, shape.y + shape.radius],
    ];
  return [
    [shape.x, shape.y],
    [shape.x + shape.width, shape.y + shape.height],
  ];
}

export function bounds(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Each text with what is painted below its middle, and the contrast between them after WCAG 2. */
export function contrasts({ shapes }: Scene): readonly { text: string; ground: Colour; ratio: number }[] {
  const painted: Exclude<Shape, Group | Text>[] = [];
  return leavesOf(shapes).flatMap(({ shape }) => {
    if (shape.kind !== 'text') {
      if (shape.fill !== undefined) painted.push(shape);
      return [];
    }
    const box = boxOf(shape);
    const middle: Point = [box.x + box.width / 2, box.y + box.height / 2];
    const ground = painted.findLast((one) => covers(one, middle))?.fill ?? '#ffffff';
    return [{ text: shape.lines.join(' '), ground, ratio: contrast(shape.colour, ground) }];
  });
}

function covers(shape: Exclude<Shape, Group | Text>, [x, y]: Point): boolean {
  if (shape.kind === 'disc') return Math.hypot(x - shape.x, y - shape.y) <= shape.radius;
  if (shape.kind === 'polygon') return isWithin(shape.points, [x, y]);
  const box = bounds(pointsOf(shape));
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}

/** A ray to the right leaves a polygon once more than it enters it: beside the slope of a triangle there is still paper. */
function isWithin(points: readonly Point[], [x, y]: Point): boolean {
  const crossed = points.filter(([px, py], index) => {
    const [beforeX, beforeY] = points.at(index - 1) ?? [px, py];
    return beforeY > y !== py > y && x < beforeX + ((y - beforeY) / (py - beforeY)) * (px - beforeX);
  });
  return crossed.length % 2 === 1;
}

/** 1–21, after WCAG 2. */
export function contrast(a: Colour, b: Colour): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
