/** Centre and limits of a series: between the limits lies what chance explains. */
import type { TrendChart } from '../../reports/chart.js';
import { formatNumber, type Language } from '../../text/locale.js';
import type { Layer } from '../grammar/vega-spec.js';
import { pixels, placedTexts } from '../placed-text.js';
import { colors, fonts, lineHeight } from '../theme.js';
import type { Ticks } from '../ticks.js';
import { words } from '../words.js';

interface Plot {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly ticks: Ticks;
}

/** A ground between the limits: for the whole series, or period by period. */
export function band(limits: TrendChart['limits'], plot: Plot): readonly Layer[] {
  if (limits === null) return [];
  const each = isByPeriod(limits) ? limits : [limits];
  const step = plot.width / each.length;
  // Half a pixel into the next, so that no seam shows between them.
  const end = (index: number) => (index === each.length - 1 ? plot.width : (index + 1) * step + 0.5);
  return [
    {
      data: {
        values: each.map(({ low, high }, index) => ({ x: index * step, x2: end(index), y: yOf(high, plot), y2: yOf(low, plot) })),
      },
      mark: { type: 'rect', color: colors.shade, opacity: 1 },
      encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
    },
  ];
}

/** Lines with their names and figures at the right; limits that differ by period are named where the newest ends, and have no line. */
export function levels({ centre, limits }: TrendChart, plot: Plot, language: Language): readonly Layer[] {
  const newest = limits === null ? null : isByPeriod(limits) ? (limits.at(-1) ?? null) : limits;
  const isSame = limits !== null && !isByPeriod(limits);
  const wanted = [
    ...(newest === null ? [] : [{ name: words.upper, value: newest.high, dash: [6, 4], hasLine: isSame }]),
    ...(centre === null ? [] : [{ name: words.centre, value: centre, dash: null, hasLine: true }]),
    ...(newest === null ? [] : [{ name: words.lower, value: newest.low, dash: [6, 4], hasLine: isSame }]),
  ];
  const lines = wanted.flatMap(({ value, dash, hasLine }): readonly Layer[] =>
    hasLine
      ? [
          {
            data: { values: [{ x: 0, x2: plot.width, y: yOf(value, plot) }] },
            mark: { type: 'rule', color: colors.frame, strokeWidth: 1.3, ...(dash && { strokeDash: dash }) },
            encoding: { ...pixels, x2: { field: 'x2' } },
          },
        ]
      : [],
  );
  let lowest = Number.NEGATIVE_INFINITY;
  const texts = wanted.map(({ name, value }) => {
    // From top to bottom, none closer to the one above than a line.
    lowest = Math.max(yOf(value, plot), lowest + lineHeight);
    return { text: `${name[language]} ${formatNumber(value, 1, language)}`, x: plot.width + 10, y: lowest };
  });
  return [...lines, ...placedTexts(texts, { font: fonts.small, color: colors.quiet })];
}

/** True where each period has limits of its own. */
export function isByPeriod(limits: NonNullable<TrendChart['limits']>): limits is LimitsByPeriod {
  return Array.isArray(limits);
}

type LimitsByPeriod = Extract<NonNullable<TrendChart['limits']>, readonly unknown[]>;

function yOf(value: number, { ticks: { low, high }, height }: Plot): number {
  return (1 - (value - low) / (high - low)) * height;
}
