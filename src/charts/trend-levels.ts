/** Centre and limits of a series: between the limits lies what chance explains. */
import type { TrendChart } from '../reports/chart.js';
import { formatNumber, type Language } from '../text/locale.js';
import { pixels, placedTexts } from './placed-text.js';
import { colors, fonts, lineHeight } from './theme.js';
import type { Ticks } from './ticks.js';
import type { Layer } from './vega-spec.js';
import { words } from './words.js';

interface Plot {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly ticks: Ticks;
}

/** A ground between the limits. */
export function band(limits: TrendChart['limits'], plot: Plot): readonly Layer[] {
  if (limits === null) return [];
  return [
    {
      data: { values: [{ x: 0, x2: plot.width, y: yOf(limits.high, plot), y2: yOf(limits.low, plot) }] },
      mark: { type: 'rect', color: colors.shade, opacity: 1 },
      encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
    },
  ];
}

/** Lines with their names and figures at the right. */
export function levels({ centre, limits }: TrendChart, plot: Plot, language: Language): readonly Layer[] {
  const wanted = [
    ...(limits === null ? [] : [{ name: words.upper, value: limits.high, dash: [6, 4] }]),
    ...(centre === null ? [] : [{ name: words.centre, value: centre, dash: null }]),
    ...(limits === null ? [] : [{ name: words.lower, value: limits.low, dash: [6, 4] }]),
  ];
  const lines = wanted.map(
    ({ value, dash }): Layer => ({
      data: { values: [{ x: 0, x2: plot.width, y: yOf(value, plot) }] },
      mark: { type: 'rule', color: colors.frame, strokeWidth: 1.3, ...(dash && { strokeDash: dash }) },
      encoding: { ...pixels, x2: { field: 'x2' } },
    }),
  );
  let lowest = Number.NEGATIVE_INFINITY;
  const texts = wanted.map(({ name, value }) => {
    // From top to bottom, none closer to the one above than a line.
    lowest = Math.max(yOf(value, plot), lowest + lineHeight);
    return { text: `${name[language]} ${formatNumber(value, 1, language)}`, x: plot.width + 10, y: lowest };
  });
  return [...lines, ...placedTexts(texts, { font: fonts.small, color: colors.quiet })];
}

function yOf(value: number, { ticks: { low, high }, height }: Plot): number {
  return (1 - (value - low) / (high - low)) * height;
}
