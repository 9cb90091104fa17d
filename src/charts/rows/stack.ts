/** Shares of a whole: one bar of 100 % a line, its parts from light to dark in their order. */
import type { StackChart } from '../../reports/chart.js';
import { fontWidth, widestOf } from '../../text/font-width.js';
import { formatNumber, type Language } from '../../text/locale.js';
import { chartOf } from '../grammar/theme-config.js';
import type { Layer, Spec } from '../grammar/vega-spec.js';
import { boxSymbol, keyLayers } from '../key.js';
import { noData } from '../no-data.js';
import { pixels, placedTexts } from '../placed-text.js';
import { inkOn, shadeAt } from '../shade.js';
import { colors, fonts } from '../theme.js';
import { ticksAround } from '../ticks.js';
import { axisOnly, inPercent, valueAxis } from '../value-axis.js';
import { words } from '../words.js';
import { type RowFrame, rowFrame } from './row-frame.js';

/** In pixels. */
const barHeight = 18;

interface Segment {
  readonly part: number;
  readonly share: number;
  /** From the left, in pixels. */
  readonly x: number;
  readonly x2: number;
  /** The middle of its row. */
  readonly y: number;
}

export function stack({ axis, parts, bars }: StackChart, language: Language): Spec {
  if (bars.length === 0) return noData(axis, language);
  const frame = rowFrame(
    bars.map(({ label, counts }) => ({ label, known: sum(counts) > 0 })),
    language,
  );
  const shown = bars.slice(0, frame.shown);
  const shades = parts.map((_, part) => shadeAt(parts.length === 1 ? 0.6 : 0.12 + (0.88 * part) / (parts.length - 1)));
  const segments = shown.flatMap(({ counts }, row) => segmentsOf(counts, row, frame));
  const x = valueAxis({ title: inPercent(axis), ticks: ticksAround([0, 100], 5), orient: frame.axisSide, length: frame.width });
  return chartOf(
    [
      axisOnly('x', x),
      ...frame.layers,
      ...shades.flatMap((shade, part) =>
        partLayers(
          segments.filter((segment) => segment.part === part),
          shade,
          language,
        ),
      ),
      ...totals(shown, frame, language),
      ...keyLayers(
        parts.map((text, part) => ({ text, draw: boxSymbol(lookOf(shades[part] ?? colors.paper)) })),
        frame.left,
        frame.width,
        frame.keyAbove,
      ),
    ],
    frame,
    language,
  );
}

function segmentsOf(counts: readonly number[], row: number, { middle, width }: RowFrame): readonly Segment[] {
  const total = sum(counts);
  if (total === 0) return [];
  let before = 0;
  return counts.flatMap((count, part) => {
    const x = (before / total) * width;
    before += count;
    return count === 0 ? [] : [{ part, share: count / total, x, x2: (before / total) * width, y: middle(row) }];
  });
}

function lookOf(fill: string) {
  return { fill, stroke: colors.frame, strokeWidth: 0.7 };
}

function partLayers(segments: readonly Segment[], shade: string, language: Language): readonly Layer[] {
  if (segments.length === 0) return [];
  const texts = segments.map(({ share, x, x2, y }) => ({ text: fitting(share, x2 - x, language), x: (x + x2) / 2, y }));
  return [
    {
      data: { values: segments.map(({ x, x2, y }) => ({ x, x2, y: y - barHeight / 2, y2: y + barHeight / 2 })) },
      mark: { type: 'rect', ...lookOf(shade) },
      encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
    },
    ...placedTexts(
      texts.filter(({ text }) => text !== ''),
      { font: fonts.small, color: inkOn(shade), align: 'center' },
    ),
  ];
}

/** The share in figures, with its sign where there is room; nothing rather than figures over an edge. */
function fitting(share: number, room: number, language: Language): string {
  const figure = formatNumber(share * 100, 0, language);
  return [`${figure} %`, figure, ''].find((text) => fontWidth(text, fonts.small) <= room - 4) ?? '';
}

/** How many answers a bar stands for, right of it; a dash in the plot where none. */
function totals(bars: StackChart['bars'], { width, middle }: RowFrame, language: Language): readonly Layer[] {
  const texts = bars.map(({ counts }, row) => ({ text: formatNumber(sum(counts), 0, language), y: middle(row) }));
  const widest = widestOf([words.total[language], ...texts.map(({ text }) => text)], fonts.label);
  const empty = bars.flatMap(({ counts }, row) => (sum(counts) === 0 ? [{ text: '–', x: 4, y: middle(row) }] : []));
  const x = width + 14 + widest;
  return [
    ...placedTexts(
      texts.map((text) => ({ ...text, x })),
      { font: fonts.label, align: 'right' },
    ),
    ...placedTexts([{ text: words.total[language], x, y: -10 }], { font: fonts.small, color: colors.quiet, align: 'right' }),
    ...placedTexts(empty, { font: fonts.strong, color: colors.quiet }),
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
