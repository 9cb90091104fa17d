/** Where each line of a text stands. */
import type { Text } from '../scene.js';
import { isRightToLeft } from './direction.js';
import { drawnText } from './drawn-text.js';
import { measureText } from './measure-text.js';

export interface PlacedLine {
  readonly text: string;
  /** Where the line begins, has its middle or ends, as `anchor` says, in millimetres. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: Text['anchor'];
  readonly fromRight: boolean;
}

/**
 * The lines of `text`. Those of a script that runs from the right end together, within the same width, and are placed by their middle: what
 * the start of such a line is, programs do not agree on.
 */
export function placedLines(text: Text): readonly PlacedLine[] {
  const lines = text.lines.map(drawnText);
  const fromRight = isRightToLeft(lines.join(' '));
  const placed = lines.map((line, index) => ({
    text: line,
    x: text.x,
    y: text.y + index * text.lineHeight,
    anchor: text.anchor,
    fromRight,
  }));
  if (!fromRight || text.anchor === 'middle') return placed;
  const widths = lines.map((line) => measureText(line, text));
  const right = text.anchor === 'end' ? text.x : text.x + Math.max(...widths);
  return placed.map((line, index) => ({ ...line, x: right - (widths[index] ?? 0) / 2, anchor: 'middle' }));
}
