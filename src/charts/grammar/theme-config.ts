/** The settings of the chart grammar for all charts. */
import type { Language } from '../../text/locale.js';
import { colors, fontFamily, fonts } from '../theme.js';
import type { Layer, Spec } from './vega-spec.js';

const numbers = {
  en: { decimal: '.', thousands: ',', grouping: [3], currency: ['', ''] },
  de: { decimal: ',', thousands: '.', grouping: [3], currency: ['', ''] },
} as const;

/** Layers over a plot of this size in pixels as a whole chart; the drawing is as large as its marks and texts need. */
export function chartOf(layers: readonly Layer[], { width, height }: { width: number; height: number }, language: Language): Spec {
  const { decimal, thousands, grouping, currency } = numbers[language];
  return {
    width,
    height,
    padding: 12,
    background: colors.paper,
    layer: [...layers],
    config: {
      aria: false,
      font: fontFamily,
      view: { stroke: null },
      axis: {
        domain: false,
        ticks: false,
        gridColor: colors.grid,
        labelColor: colors.quiet,
        labelFontSize: fonts.small.size,
        labelFlush: false,
        labelLimit: 0,
        labelOverlap: false,
        labelPadding: 6,
        titleColor: colors.ink,
        titleFontSize: fonts.label.size,
        titleFontWeight: 'normal',
        titleLimit: 0,
        titlePadding: 8,
      },
      locale: { number: { decimal, thousands, grouping: [...grouping], currency: [...currency] } },
    },
  };
}
