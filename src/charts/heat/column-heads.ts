/** The names of columns above a matrix: level where they fit, else rising. */
import { fontWidth, wrapToWidth } from '../../text/font-width.js';
import type { Layer } from '../grammar/vega-spec.js';
import { type PlacedText, pixels, placedTexts } from '../placed-text.js';
import { colors, fonts, lineHeight } from '../theme.js';

const mostLines = 5;
/** Longer names end in an ellipsis, in pixels. */
const longest = 300;

/** Columns of `width` pixels from 0 on. */
export function columnHeads(names: readonly string[], width: number): readonly Layer[] {
  const room = width - 8;
  const fits = names.every((name) => name.split(/[ /-]/).every((word) => fontWidth(word, fonts.label) <= room));
  const wrapped = names.map((name) => wrapToWidth(name, room, mostLines + 1, fonts.label));
  if (fits && wrapped.every((lines) => lines.length <= mostLines))
    return placedTexts(
      wrapped.flatMap((lines, column) => level(lines, column, width)),
      { font: fonts.label, align: 'center' },
    );
  return rising(names, width);
}

function level(lines: readonly string[], column: number, width: number): readonly PlacedText[] {
  return lines.map((text, line) => ({ text, x: (column + 0.5) * width, y: -12 - (lines.length - 1 - line) * lineHeight }));
}

function rising(names: readonly string[], width: number): readonly Layer[] {
  const values = names.map((name, column) => ({
    text: wrapToWidth(name, longest, 1, fonts.label)[0] ?? '',
    x: (column + 0.5) * width,
    y: -8,
  }));
  return [
    {
      data: { values },
      mark: { type: 'text', align: 'left', baseline: 'middle', angle: 315, fontSize: fonts.label.size, color: colors.ink },
      encoding: { ...pixels, text: { field: 'text', type: 'nominal' } },
    },
  ];
}
