/** Texts at places of their own: labels, keys and values beside the plot. */
import type { Font } from '../text/font-width.js';
import type { Layer } from './grammar/vega-spec.js';
import { colors } from './theme.js';

/** A text at a place in pixels from the upper left corner of the plot; `y` is its middle. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface TextLook {
  readonly font: Font;
  readonly color?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** A rim in the colour of the paper, for texts over lines. */
  readonly halo?: boolean;
}

/** The texts as layers. They are data, so no text is ever read as an expression; none are no layer. */
export function placedTexts(
  texts: readonly PlacedText[],
  { font, color = colors.ink, align = 'left', halo = false }: TextLook,
): readonly Layer[] {
  if (texts.length === 0) return [];
  const layer = (
    look: { readonly color: string } | { readonly fill: string; readonly stroke: string; readonly strokeWidth: number },
  ): Layer => ({
    data: { values: texts.map(({ text, x, y }) => ({ text, x, y })) },
    mark: { type: 'text', align, baseline: 'middle', fontSize: font.size, fontWeight: font.bold === true ? 'bold' : 'normal', ...look },
    encoding: { ...pixels, text: { field: 'text', type: 'nominal' } },
  });
  const rim = { fill: colors.paper, stroke: colors.paper, strokeWidth: 3.5 };
  return [...(halo ? [layer(rim)] : []), layer({ color })];
}

/** Places in pixels instead of values on an axis. */
export const pixels = {
  x: { field: 'x', type: 'quantitative', scale: null, axis: null },
  y: { field: 'y', type: 'quantitative', scale: null, axis: null },
} as const;
