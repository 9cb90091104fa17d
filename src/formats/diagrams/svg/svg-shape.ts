/** The shapes of a drawing as lines of SVG. */
import type { Box, Curve, Disc, Group, Paint, Point, Polygon, Rectangle, Shape } from '../../../diagrams/scene.js';
import { drawnText } from '../../../diagrams/type/drawn-text.js';
import { svgNumber } from './svg-number.js';
import { type Attributes, svgAttribute, svgAttributes } from './svg-tag.js';
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

/** Puts the lines of `shape` behind `lines`, each after `indent` and without its end; a group without shapes has none. */
export function addShape(lines: string[], indent: string, shape: Shape, naming: SvgNaming): void {
  switch (shape.kind) {
    case 'rectangle':
      lines.push(indent + rectangle(shape));
      return;
    case 'polygon':
      lines.push(indent + polygon(shape));
      return;
    case 'disc':
      lines.push(indent + disc(shape));
      return;
    case 'curve':
      lines.push(indent + curve(shape));
      return;
    case 'text':
      for (const line of svgText(shape)) lines.push(indent + line);
      return;
    case 'group':
      addGroup(lines, indent, shape, naming);
      return;
  }
}

function rectangle(shape: Rectangle): string {
  return `<rect${placed(shape)}${svgAttribute('rx', shape.radius)}${painted(shape)}/>`;
}

function placed({ x, y, width, height }: Box): string {
  return `${svgAttribute('x', x)}${svgAttribute('y', y)}${svgAttribute('width', width)}${svgAttribute('height', height)}`;
}

function polygon(shape: Polygon): string {
  return `<${shape.closed ? 'polygon' : 'polyline'}${svgAttribute('points', shape.points.map(pair).join(' '))}${painted(shape)}/>`;
}

function disc(shape: Disc): string {
  return `<circle${svgAttribute('cx', shape.x)}${svgAttribute('cy', shape.y)}${svgAttribute('r', shape.radius)}${painted(shape)}/>`;
}

function curve(shape: Curve): string {
  return `<path${svgAttribute('d', pathOf(shape))}${painted(shape)}/>`;
}

function pathOf({ start, pieces }: Curve): string {
  return [`M${pair(start)}`, ...pieces.map((piece) => `C${piece.map(pair).join(' ')}`)].join('');
}

function addGroup(lines: string[], indent: string, shape: Group, naming: SvgNaming): void {
  const start = lines.length;
  lines.push(`${indent}<g${attributesOf(shape, naming)}>`);
  if (shape.clip !== undefined) for (const line of clipOf(shape.clip, naming)) lines.push(`${indent}  ${line}`);
  const opened = lines.length;
  const inner = shape.clip === undefined ? `${indent}  ` : `${indent}    `;
  for (const child of shape.children) addShape(lines, inner, child, naming);
  if (lines.length === opened) {
    lines.length = start;
    return;
  }
  if (shape.clip !== undefined) lines.push(`${indent}  </g>`);
  for (const line of naming.behind(shape)) lines.push(`${indent}  ${line}`);
  lines.push(`${indent}</g>`);
}

function attributesOf(shape: Group, naming: SvgNaming): string {
  const id = svgAttribute('id', shape.id === undefined ? undefined : svgId(naming.prefix, shape.id));
  const label = shape.label === undefined ? '' : `${svgAttribute('role', 'group')}${svgAttribute('aria-label', drawnText(shape.label))}`;
  return `${id}${label}${svgAttributes(naming.extra(shape))}`;
}

/** What opens a group that shows only what lies in `box`. Named by its place: equal clips of one drawing are the same, whichever of them is taken. */
function clipOf(box: Box, { prefix }: SvgNaming): readonly string[] {
  const { x, y, width, height } = box;
  const id = svgId(prefix, `_clip-${[x, y, width, height].map(svgNumber).join('-')}`);
  return [`<clipPath id="${id}"><rect${placed(box)}/></clipPath>`, `<g clip-path="url(#${id})">`];
}

/** An id that can stand in a page beside others, in letters, digits and hyphens. */
export function svgId(prefix: string, id: string): string {
  return `${prefix}-${id}`.replace(/[^A-Za-z0-9_-]/g, '-');
}

/** What is not painted inherits the `fill="none"` of the whole. */
function painted({ fill, stroke, strokeWidth, dash, lineCap }: Paint): string {
  const line =
    stroke === undefined && strokeWidth === undefined
      ? ''
      : `${svgAttribute('stroke', stroke)}${svgAttribute('stroke-width', strokeWidth)}`;
  const dashes = dash === undefined ? '' : svgAttribute('stroke-dasharray', dash.map(svgNumber).join(' '));
  return `${svgAttribute('fill', fill)}${line}${dashes}${lineCap === 'round' ? ' stroke-linecap="round"' : ''}`;
}

function pair([x, y]: Point): string {
  return `${svgNumber(x)} ${svgNumber(y)}`;
}
