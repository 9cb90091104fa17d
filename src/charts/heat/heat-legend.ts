/** From values to shades, and the line below a matrix that explains them. */
import { fontWidth, widestOf, wrapToWidth } from '../../text/font-width.js';
import { formatNumber, type Language } from '../../text/locale.js';
import type { Layer } from '../grammar/vega-spec.js';
import { pixels, placedTexts } from '../placed-text.js';
import { linesAround } from '../rows/row-frame.js';
import { shadeAt } from '../shade.js';
import { colors, fonts } from '../theme.js';

/** From the lowest value to the highest; what lies below zero has another colour. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

const steps = 7;
const stepWidth = 22;

/** 0–100 for scores, 0–1 for shares, else from zero to the highest; as far below zero as above where there is anything below. */
export function spanOf(values: readonly number[]): Span {
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const greatest = values.reduce((a, b) => Math.max(a, b), 0);
  if (least < 0) return { low: -Math.max(-least, greatest), high: Math.max(-least, greatest) };
  if (greatest > 20 && greatest <= 100) return { low: 0, high: 100 };
  return { low: 0, high: Math.max(greatest, 1) };
}

/** The colour of a value: the further from zero the darker, below zero in another hue. */
export function shadeIn(value: number, { high }: Span): string {
  return value < 0 ? shadeAt(-value / high, 'orange') : shadeAt(value / high);
}

/** The title, then the shades between the lowest and the highest value, from `x` on around `y`. */
export function legend(
  title: string,
  span: Span,
  { x, y }: { readonly x: number; readonly y: number },
  language: Language,
): readonly Layer[] {
  const lines = wrapToWidth(title, 260, 2, fonts.small);
  const [low, high] = [span.low, span.high].map((value) => formatNumber(value, span.high <= 1 ? 1 : 0, language));
  const start = x + widestOf(lines, fonts.small) + 18;
  const first = start + fontWidth(low ?? '', fonts.small) + 7;
  const shades = Array.from({ length: steps }, (_, step) => ({
    x: first + step * stepWidth,
    x2: first + (step + 1) * stepWidth,
    y: y - 6,
    y2: y + 6,
    fill: shadeIn(span.low + ((span.high - span.low) * step) / (steps - 1), span),
  }));
  const ends = [
    { text: low ?? '', x: start, y },
    { text: high ?? '', x: first + steps * stepWidth + 7, y },
  ];
  return [
    {
      data: { values: shades },
      mark: { type: 'rect', stroke: colors.grid, strokeWidth: 0.7 },
      encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' }, fill: { field: 'fill', type: 'nominal', scale: null } },
    },
    ...placedTexts([...linesAround(lines, x, y), ...ends], { font: fonts.small, color: colors.quiet }),
  ];
}
