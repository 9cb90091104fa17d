/** A block of text: broken into lines for a width, as high as it needs, then put on the page. */
import type { Language } from '../text/locale.js';
import type { Colour, Text } from './scene.js';
import { drawnText } from './type/drawn-text.js';
import { measureText, millimetresPerPoint } from './type/measure-text.js';
import { brokenText, widthOnOneLine } from './type/wrap-text.js';

export interface TextStyle {
  /** In points. */
  readonly size: number;
  readonly weight: 'regular' | 'bold';
  readonly italic?: boolean;
  readonly colour: Colour;
  /** How words are parted; without it as German ones. */
  readonly language?: Language;
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
export const point = millimetresPerPoint;

const spacing = 1.2;
/** From the top of a line to its baseline, as a part of the size of its type. */
const ascent = 0.94;

/** `text` broken to at most `width` millimetres; without `width` one line. */
export function textBlock(text: string, style: TextStyle, width = Number.POSITIVE_INFINITY): TextBlock {
  const lineHeight = style.size * point * spacing;
  const single = widthOnOneLine(text, width, style);
  if (single !== null) return { lines: [text], style, lineHeight, width: single, height: lineHeight };
  const lines = Number.isFinite(width) ? brokenText(text, width, style) : [drawnText(text)];
  return {
    lines,
    style,
    lineHeight,
    width: Math.max(0, ...lines.map((line) => measureText(line, style))),
    height: lines.length * lineHeight,
  };
}

/** The block with its top at `y`; `x` is its left end, its middle or its right end. */
export function placeBlock(block: TextBlock, x: number, y: number, anchor: Text['anchor'] = 'start'): Text {
  const { lines, lineHeight } = block;
  const { language: _, ...style } = block.style;
  return { kind: 'text', x, y: y + style.size * point * ascent, lines, lineHeight, anchor, ...style };
}
