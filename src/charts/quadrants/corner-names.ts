/** The names of the four fields of a quadrant chart, each in its corner. */
import type { QuadrantChart } from '../../reports/chart.js';
import { fontWidth } from '../../text/font-width.js';
import type { Layer } from '../grammar/vega-spec.js';
import { type PlacedText, placedTexts } from '../placed-text.js';
import { colors, fonts } from '../theme.js';
import type { Box } from './boxes.js';

const inset = 8;

export interface CornerNames {
  readonly layers: readonly Layer[];
  /** The room that they take. */
  readonly boxes: readonly Box[];
}

/** In a plot of `side` pixels both ways. */
export function cornerNames({ concentrate, keep, low, overkill }: QuadrantChart['fields'], side: number): CornerNames {
  const [top, bottom, right] = [inset + 6, side - inset - 6, side - inset];
  const atLeft = [
    { text: concentrate, x: inset, y: top },
    { text: low, x: inset, y: bottom },
  ];
  const atRight = [
    { text: keep, x: right, y: top },
    { text: overkill, x: right, y: bottom },
  ];
  const width = ({ text }: PlacedText) => fontWidth(text, fonts.strong);
  const boxAt = (x: number, name: PlacedText) => ({ x, y: name.y - 6, width: width(name), height: 12 });
  return {
    layers: [
      ...placedTexts(atLeft.slice(0, 1), { font: fonts.strong, color: colors.quiet }),
      ...placedTexts(atLeft.slice(1), { font: fonts.strong, color: colors.quiet, halo: true }),
      ...placedTexts(atRight, { font: fonts.strong, color: colors.quiet, align: 'right', halo: true }),
    ],
    boxes: [...atLeft.map((name) => boxAt(name.x, name)), ...atRight.map((name) => boxAt(name.x - width(name), name))],
  };
}
