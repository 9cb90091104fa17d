/** A block of text: broken into lines for a width, as high as it needs, then put on the page. */
import { fontWidth, wrapToWidth } from '../text/font-width.js';
import type { Colour, Text } from './scene.js';

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly italic?: boolean;
  readonly colour: Colour;
}

/** Lines of one look; sizes in millimetres. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly style: TextStyle;
  /** Of the widest line. */
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
}

/** Millimetres in a point. */
export const point = 25.4 / 72;

const spacing = 1.2;
/** From the top of a line to its baseline, as a part of the size of its type. */
const ascent = 0.94;

/** `text` broken to at most `width` millimetres; without `width` one line. */
export function textBlock(text: string, style: TextStyle, width = Number.POSITIVE_INFINITY): TextBlock {
  const lines = Number.isFinite(width) ? wrapText(text, style, width) : [text];
  const lineHeight = style.size * point * spacing;
  return { lines, style, lineHeight, width: Math.max(0, ...lines.map((line) => widthOf(line, style))), height: lines.length * lineHeight };
}

/** The block with its top at `y`; `x` is its left end, its middle or its right end. */
export function placeBlock(block: TextBlock, x: number, y: number, anchor: Text['anchor'] = 'start'): Text {
  const { lines, style, lineHeight } = block;
  return { kind: 'text', x, y: y + style.size * point * ascent, lines, lineHeight, anchor, ...style };
}

/** In millimetres. */
export function widthOf(text: string, { size, weight }: TextStyle): number {
  return fontWidth(text, { size: size * point, bold: weight === 'bold' });
}

function wrapText(text: string, { size, weight }: TextStyle, width: number): readonly string[] {
  return wrapToWidth(text, width, Number.POSITIVE_INFINITY, { size: size * point, bold: weight === 'bold' });
}
