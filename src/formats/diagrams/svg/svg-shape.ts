/** The shapes of a drawing as lines of SVG. */
import type { Box, Curve, Group, Paint, Point, Polygon, Rectangle, Shape } from '../../../diagrams/scene.js';
import { drawnText } from '../../../diagrams/type/drawn-text.js';
import { svgNumber } from './svg-number.js';
import { type Attributes, svgAttributes, svgTag } from './svg-tag.js';
import { svgText } from './svg-text.js';

/** How the parts of a drawing are named. */
export interface SvgNaming {
  /** What ids begin with. */
  readonly prefix: string;
  /** What groups of a role carry besides: steps that can be reached by key, for example. */
  readonly extra: (group: Group) => Attributes;
  /** Lines that groups have behind their shapes. */
  readonly behind: (group: Group) => readonly string[];
}

/** The lines of `shape`, without their ends. */
export function svgShape(shape: Shape, naming: SvgNaming): readonly string[] {
  switch (shape.kind) {
    case 'rectangle':
      return [rectangle(shape)];
    case 'polygon':
      return [polygon(shape)];
    case 'disc':
      return [svgTag('circle', [['cx', shape.x], ['cy', shape.y], ['r', shape.radius], ...painted(shape)])];
    case 'curve':
      return [svgTag('path', [['d', pathOf(shape)], ...painted(shape)])];
    case 'text':
      return svgText(shape);
    case 'group':
      return group(shape, naming);
  }
}

function rectangle(shape: Rectangle): string {
  const { x, y, width, height, radius } = shape;
  return svgTag('rect', [['x', x], ['y', y], ['width', width], ['height', height], ['rx', radius], ...painted(shape)]);
}

function polygon(shape: Polygon): string {
  return svgTag(shape.closed ? 'polygon' : 'polyline', [['points', shape.points.map(pair).join(' ')], ...painted(shape)]);
}

function pathOf({ start, pieces }: Curve): string {
  return [`M${pair(start)}`, ...pieces.map((piece) => `C${piece.map(pair).join(' ')}`)].join('');
}

function group(shape: Group, naming: SvgNaming): readonly string[] {
  const attributes = svgAttributes([
    ['id', shape.id === undefined ? undefined : svgId(naming.prefix, shape.id)],
    ['role', shape.label === undefined ? undefined : 'group'],
    ['aria-label', shape.label === undefined ? undefined : drawnText(shape.label)],
    ...naming.extra(shape),
  ]);
  const shapes = shape.children.flatMap((child) => svgShape(child, naming));
  if (shapes.length === 0) return [];
  const inner = [...(shape.clip === undefined ? shapes : clipped(shapes, shape.clip, naming)), ...naming.behind(shape)];
  return [`<g${attributes}>`, ...inner.map((line) => `  ${line}`), '</g>'];
}

/** Named by its place: equal clips of one drawing are the same, whichever of them is taken. */
function clipped(lines: readonly string[], { x, y, width, height }: Box, { prefix }: SvgNaming): readonly string[] {
  const id = svgId(prefix, `_clip-${[x, y, width, height].map(svgNumber).join('-')}`);
  const frame = svgTag('rect', [
    ['x', x],
    ['y', y],
    ['width', width],
    ['height', height],
  ]);
  return [`<clipPath id="${id}">${frame}</clipPath>`, `<g clip-path="url(#${id})">`, ...lines.map((line) => `  ${line}`), '</g>'];
}

/** An id that can stand in a page beside others, in letters, digits and hyphens. */
export function svgId(prefix: string, id: string): string {
  return `${prefix}-${id}`.replace(/[^A-Za-z0-9_-]/g, '-');
}

/** What is not painted inherits the `fill="none"` of the whole. */
function painted({ fill, stroke, strokeWidth, dash, lineCap }: Paint): Attributes {
  return [
    ['fill', fill],
    ['stroke', stroke],
    ['stroke-width', strokeWidth],
    ['stroke-dasharray', dash?.map(svgNumber).join(' ')],
    ['stroke-linecap', lineCap === 'butt' ? undefined : lineCap],
  ];
}

function pair([x, y]: Point): string {
  return `${svgNumber(x)} ${svgNumber(y)}`;
}
