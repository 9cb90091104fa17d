/** A series over time, with its centre and limits, and the points that chance does not explain. */
import type { TrendChart } from '../reports/chart.js';
import { formatNumber, type Language } from '../text/locale.js';
import { type KeyItem, keyLayers, lineSymbol, pointSymbol } from './key.js';
import { noData } from './no-data.js';
import { periodLabels } from './period-labels.js';
import { pixels, placedTexts } from './placed-text.js';
import { colors, fonts, lineHeight } from './theme.js';
import { chartOf } from './theme-config.js';
import { type Ticks, ticksAround } from './ticks.js';
import { axisOnly, type ValueAxis, valueAxis } from './value-axis.js';
import type { Layer, Spec } from './vega-spec.js';
import { words } from './words.js';

const height = 260;
/** The whole plot, and what each period gets of it, in pixels. */
const [narrowest, widest, comfortable] = [320, 640, 28];
/** More periods than a drawing can hold apart: the newest of them are drawn. */
const mostPoints = 600;

const intervalLook = { color: colors.pale, strokeWidth: 2 };
const signalLook = { shape: 'diamond', size: 170, fill: colors.alarm, stroke: colors.ink, strokeWidth: 1, opacity: 1 };

interface Place {
  readonly x: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly signal: boolean;
  /** Neighbours with nothing unknown between them have the same. */
  readonly run: number;
}

export function trend(chart: TrendChart, language: Language): Spec {
  const points = chart.points.slice(-mostPoints);
  const ticks = ticksOf({ ...chart, points });
  if (ticks === null) return noData(chart.axis, language);
  const width = Math.max(narrowest, Math.min(widest, points.length * comfortable));
  const step = width / points.length;
  const places = placesOf(points, step);
  const y = valueAxis({ title: chart.axis, ticks, orient: 'left', length: height });
  const unknown = points.flatMap(({ value }, index) => (value === null ? [{ text: '–', x: (index + 0.5) * step, y: height - 8 }] : []));
  return chartOf(
    [
      ...band(chart.limits, ticks, width),
      axisOnly('y', y),
      ...levels(chart, ticks, width, language),
      ...series(places, y),
      ...placedTexts(unknown, { font: fonts.strong, color: colors.quiet, align: 'center' }),
      ...periodLabels(
        points.map(({ period }) => period),
        { step, y: height + 14 },
        language,
      ),
      ...keyLayers(keyOf(places, unknown.length > 0, language), 0, width, 20),
    ],
    { width, height },
    language,
  );
}

/** Around all that is to be seen, within 0–100 where all of it is; null where no value is known. */
function ticksOf({ points, centre, limits }: TrendChart): Ticks | null {
  if (points.every(({ value }) => value === null)) return null;
  const numbers = [
    ...points.flatMap(({ value, low, high }) => [value, low, high]),
    centre,
    limits?.low ?? null,
    limits?.high ?? null,
  ].filter((number) => number !== null);
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const greatest = numbers.reduce((a, b) => Math.max(a, b));
  const air = Math.max(greatest - least, 1) * 0.05;
  const scores = least >= 0 && greatest <= 100;
  return ticksAround(scores ? [Math.max(0, least - air), Math.min(100, greatest + air)] : [least - air, greatest + air], 5);
}

function placesOf(points: TrendChart['points'], step: number): readonly Place[] {
  let run = 0;
  return points.flatMap(({ value, low, high, signal }, index) => {
    if (value !== null) return [{ x: (index + 0.5) * step, value, low, high, signal, run }];
    run += 1;
    return [];
  });
}

function series(places: readonly Place[], y: ValueAxis): readonly Layer[] {
  const spans = places.flatMap(({ x, low, high }) => (low === null || high === null ? [] : [{ x, low, high }]));
  const dots = (of: readonly Place[]) => of.map(({ x, value, run }) => ({ x, value, run }));
  const encoding = { x: pixels.x, y: { ...y, field: 'value' } };
  const signals = places.filter(({ signal }) => signal);
  return [
    {
      data: { values: spans },
      mark: { type: 'rule', ...intervalLook },
      encoding: { x: pixels.x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
    },
    {
      data: { values: dots(places) },
      mark: { type: 'line', color: colors.data, strokeWidth: 2 },
      encoding: { ...encoding, detail: { field: 'run', type: 'nominal' } },
    },
    {
      data: { values: dots(places.filter(({ signal }) => !signal)) },
      mark: { type: 'point', fill: colors.data, stroke: colors.paper, strokeWidth: 1, size: 60, opacity: 1 },
      encoding,
    },
    ...(signals.length === 0 ? [] : [{ data: { values: dots(signals) }, mark: { type: 'point' as const, ...signalLook }, encoding }]),
  ];
}

/** Between the limits the ground is shaded: what lies there is chance. */
function band(limits: TrendChart['limits'], ticks: Ticks, width: number): readonly Layer[] {
  if (limits === null) return [];
  return [
    {
      data: { values: [{ x: 0, x2: width, y: yOf(limits.high, ticks), y2: yOf(limits.low, ticks) }] },
      mark: { type: 'rect', color: colors.shade, opacity: 1 },
      encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
    },
  ];
}

/** Centre and limits as lines with their names and figures at the right. */
function levels({ centre, limits }: TrendChart, ticks: Ticks, width: number, language: Language): readonly Layer[] {
  const wanted = [
    ...(limits === null ? [] : [{ name: words.upper, value: limits.high, dash: [6, 4] }]),
    ...(centre === null ? [] : [{ name: words.centre, value: centre, dash: null }]),
    ...(limits === null ? [] : [{ name: words.lower, value: limits.low, dash: [6, 4] }]),
  ];
  const lines = wanted.map(
    ({ value, dash }): Layer => ({
      data: { values: [{ x: 0, x2: width, y: yOf(value, ticks) }] },
      mark: { type: 'rule', color: colors.frame, strokeWidth: 1.3, ...(dash && { strokeDash: dash }) },
      encoding: { ...pixels, x2: { field: 'x2' } },
    }),
  );
  let lowest = Number.NEGATIVE_INFINITY;
  const texts = wanted.map(({ name, value }) => {
    // From top to bottom, none closer to the one above than a line.
    const y = Math.max(yOf(value, ticks), lowest + lineHeight);
    lowest = y;
    return { text: `${name[language]} ${formatNumber(value, 1, language)}`, x: width + 10, y };
  });
  return [...lines, ...placedTexts(texts, { font: fonts.small, color: colors.quiet })];
}

function yOf(value: number, { low, high }: Ticks): number {
  return (1 - (value - low) / (high - low)) * height;
}

function keyOf(places: readonly Place[], hasGaps: boolean, language: Language): readonly KeyItem[] {
  const dash: KeyItem['draw'] = (x, y) => placedTexts([{ text: '–', x, y }], { font: fonts.strong, color: colors.quiet, align: 'center' });
  return [
    ...(places.some(({ low, high }) => low !== null && high !== null)
      ? [{ text: words.interval[language], draw: lineSymbol(intervalLook) }]
      : []),
    ...(places.some(({ signal }) => signal) ? [{ text: words.signal[language], draw: pointSymbol({ ...signalLook, size: 110 }) }] : []),
    ...(hasGaps ? [{ text: words.unknown[language], draw: dash }] : []),
  ];
}
