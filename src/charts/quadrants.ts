/** Gaps: importance against performance, four fields, and the diagonal where both are equal. */
import type { QuadrantChart } from '../reports/chart.js';
import { byCodePoint } from '../text/compare.js';
import { formatNumber, type Language } from '../text/locale.js';
import { byCertainty, certainties, pointLook } from './certainty.js';
import { cornerNames } from './corner-names.js';
import { type KeyItem, keyLayers, lineSymbol, pointSymbol } from './key.js';
import { noData } from './no-data.js';
import type { Box } from './place-labels.js';
import { type PlacedText, pixels, placedTexts } from './placed-text.js';
import { pointNames } from './point-names.js';
import { colors, fonts } from './theme.js';
import { chartOf } from './theme-config.js';
import { type Ticks, ticksAround } from './ticks.js';
import { axisOnly, valueAxis } from './value-axis.js';
import type { Layer, Spec } from './vega-spec.js';
import { words } from './words.js';

/** Both sides of the plot, in pixels: equal, so that the diagonal is one. */
const side = 460;

type Point = QuadrantChart['points'][number];

/** From a value to pixels, on either axis; `y` counts from the top. */
interface Places {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
}

export function quadrants(chart: QuadrantChart, language: Language): Spec {
  const { axes, points, crosshair } = chart;
  if (points.length === 0) return noData(`${axes.y} – ${axes.x}`, language);
  const ticks = commonTicks(chart);
  const share = (value: number) => Math.max(0, Math.min(1, (value - ticks.low) / (ticks.high - ticks.low)));
  const places: Places = { x: (value) => share(value) * side, y: (value) => (1 - share(value)) * side };
  const spans = intervalLines(points, places);
  const corners = cornerNames(chart.fields, side);
  return chartOf(
    [
      tint(places.x(crosshair.x), places.y(crosshair.y)),
      axisOnly('x', valueAxis({ title: axes.x, ticks, orient: 'bottom', length: side })),
      axisOnly('y', valueAxis({ title: axes.y, ticks, orient: 'left', length: side })),
      ...lines(crosshair, places, language),
      ...corners.layers,
      rules(spans, intervalLook),
      ...byCertainty(points).map(
        ({ certainty, items }): Layer => ({
          data: { values: items.map(({ x, y }) => ({ x: places.x(x), y: places.y(y) })) },
          mark: { type: 'point', ...pointLook(certainty) },
          encoding: pixels,
        }),
      ),
      ...pointNames(
        byUrgency(chart).map(({ label, x, y }) => ({ label, x: places.x(x), y: places.y(y) })),
        { side, taken: corners.boxes, avoided: spans.map(toBox) },
      ),
      ...keyLayers(keyOf(points, language), 0, side, 32),
    ],
    { width: side, height: side },
    language,
  );
}

/** Those in the field where to begin first, then those far out: what readers ask for. */
function byUrgency({ points, crosshair }: QuadrantChart): readonly Point[] {
  const urgency = ({ x, y }: Point) => (x < crosshair.x && y >= crosshair.y ? 1000 : 0) + Math.hypot(x - crosshair.x, y - crosshair.y);
  return [...points].sort((a, b) => urgency(b) - urgency(a) || byCodePoint(a.label, b.label));
}

/** One scale for both axes, as close as the points allow, but no closer than a fifth of 0–100. */
function commonTicks({ points, crosshair }: QuadrantChart): Ticks {
  const numbers = [
    crosshair.x,
    crosshair.y,
    ...points.flatMap(({ x, y, xInterval, yInterval }) => [x, y, ...endsOf(xInterval), ...endsOf(yInterval)]),
  ];
  const least = numbers.reduce((a, b) => Math.min(a, b));
  const greatest = numbers.reduce((a, b) => Math.max(a, b));
  const air = Math.max((greatest - least) * 0.04, 10 - (greatest - least) / 2);
  const scores = least >= 0 && greatest <= 100;
  return ticksAround(scores ? [Math.max(0, least - air), Math.min(100, greatest + air)] : [least - air, greatest + air], 5);
}

function endsOf(interval: Point['xInterval']): readonly number[] {
  return interval === null ? [] : [interval.low, interval.high];
}

/** The field where to begin has a ground of its own. */
function tint(x: number, y: number): Layer {
  return {
    data: { values: [{ x: 0, x2: x, y: 0, y2: y }] },
    mark: { type: 'rect', color: colors.tint, opacity: 1 },
    encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
  };
}

const diagonalLook = { color: colors.frame, strokeWidth: 1.2, strokeDash: [7, 4] };

function lines(crosshair: QuadrantChart['crosshair'], { x, y }: Places, language: Language): readonly Layer[] {
  const [across, down] = [x(crosshair.x), y(crosshair.y)];
  const figure = (value: number, at: Omit<PlacedText, 'text'>): PlacedText => ({ text: formatNumber(value, 1, language), ...at });
  return [
    rules([{ x: 0, x2: side, y: side, y2: 0 }], diagonalLook),
    rules(
      [
        { x: across, x2: across, y: 0, y2: side },
        { x: 0, x2: side, y: down, y2: down },
      ],
      { color: colors.frame, strokeWidth: 1.2 },
    ),
    ...placedTexts([figure(crosshair.x, { x: across, y: -9 })], { font: fonts.small, color: colors.quiet, align: 'center' }),
    ...placedTexts([figure(crosshair.y, { x: side + 6, y: down })], { font: fonts.small, color: colors.quiet }),
  ];
}

interface Line {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

function intervalLines(points: readonly Point[], { x, y }: Places): readonly Line[] {
  return points.flatMap((point) => {
    const { xInterval: across, yInterval: upright } = point;
    const [atX, atY] = [x(point.x), y(point.y)];
    return [
      ...(across === null ? [] : [{ x: x(across.low), x2: x(across.high), y: atY, y2: atY }]),
      ...(upright === null ? [] : [{ x: atX, x2: atX, y: y(upright.low), y2: y(upright.high) }]),
    ];
  });
}

function toBox({ x, x2, y, y2 }: Line): Box {
  return { x: Math.min(x, x2) - 1, y: Math.min(y, y2) - 1, width: Math.abs(x2 - x) + 2, height: Math.abs(y2 - y) + 2 };
}

const intervalLook = { color: colors.pale, strokeWidth: 1.5 };

function rules(
  lines: readonly Line[],
  look: { readonly color: string; readonly strokeWidth: number; readonly strokeDash?: number[] },
): Layer {
  return {
    data: { values: lines.map((line) => ({ ...line })) },
    mark: { type: 'rule', ...look },
    encoding: { ...pixels, x2: { field: 'x2' }, y2: { field: 'y2' } },
  };
}

function keyOf(points: readonly Point[], language: Language): readonly KeyItem[] {
  const used = certainties.filter((certainty) => points.some((point) => point.certainty === certainty));
  const hasIntervals = points.some(({ xInterval, yInterval }) => xInterval !== null || yInterval !== null);
  return [
    ...(used.length > 1 || used[0] !== 'measured'
      ? used.map((certainty) => ({ text: words[certainty][language], draw: pointSymbol(pointLook(certainty)) }))
      : []),
    ...(hasIntervals ? [{ text: words.interval[language], draw: lineSymbol(intervalLook) }] : []),
    { text: words.diagonal[language], draw: lineSymbol(diagonalLook) },
  ];
}
