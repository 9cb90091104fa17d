/** A series over time, with its centre and limits, and the points that chance does not explain. */
import type { TrendChart } from '../../reports/chart.js';
import type { Language } from '../../text/locale.js';
import { unknownKey } from '../certainty-key.js';
import { chartOf } from '../grammar/theme-config.js';
import type { Layer, Spec } from '../grammar/vega-spec.js';
import { type KeyItem, keyLayers, lineSymbol, pointSymbol } from '../key.js';
import { noData } from '../no-data.js';
import { pixels, placedTexts } from '../placed-text.js';
import { colors, fonts } from '../theme.js';
import { type Ticks, ticksAround } from '../ticks.js';
import { axisOnly, type ValueAxis, valueAxis } from '../value-axis.js';
import { words } from '../words.js';
import { periodLabels } from './period-labels.js';
import { band, isByPeriod, levels } from './trend-levels.js';

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
  const limits = chart.limits !== null && isByPeriod(chart.limits) ? chart.limits.slice(-mostPoints) : chart.limits;
  const ticks = ticksOf({ ...chart, points, limits });
  if (ticks === null) return noData(chart.axis, language);
  const width = Math.max(narrowest, Math.min(widest, points.length * comfortable));
  const step = width / points.length;
  const plot = { width, height, ticks };
  const places = placesOf(points, step);
  const y = valueAxis({ title: chart.axis, ticks, orient: 'left', length: height });
  const unknown = points.flatMap(({ value }, index) => (value === null ? [{ text: '–', x: (index + 0.5) * step, y: height - 8 }] : []));
  return chartOf(
    [
      ...band(limits, plot),
      axisOnly('y', y),
      ...levels(chart, plot, language),
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
    ...(limits === null ? [] : isByPeriod(limits) ? limits : [limits]).flatMap(({ low, high }) => [low, high]),
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

function keyOf(places: readonly Place[], hasGaps: boolean, language: Language): readonly KeyItem[] {
  const hasIntervals = places.some(({ low, high }) => low !== null && high !== null);
  return [
    ...(hasIntervals ? [{ text: words.interval[language], draw: lineSymbol(intervalLook) }] : []),
    ...(places.some(({ signal }) => signal) ? [{ text: words.signal[language], draw: pointSymbol({ ...signalLook, size: 110 }) }] : []),
    ...(hasGaps ? [unknownKey(language)] : []),
  ];
}
