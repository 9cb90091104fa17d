/** Gaps: importance against performance, four fields, and the diagonal where both are equal. */
import type { QuadrantChart } from '../../reports/chart.js';
import { byCodePoint } from '../../text/compare.js';
import type { Language } from '../../text/locale.js';
import { byCertainty, pointLook } from '../certainty.js';
import { certaintyKey } from '../certainty-key.js';
import { chartOf } from '../grammar/theme-config.js';
import type { Layer, Spec } from '../grammar/vega-spec.js';
import { type KeyItem, keyLayers, lineSymbol, pointSymbol } from '../key.js';
import { noData } from '../no-data.js';
import { pixels } from '../placed-text.js';
import { type Ticks, ticksAround } from '../ticks.js';
import { axisOnly, valueAxis } from '../value-axis.js';
import { words } from '../words.js';
import { cornerNames } from './corner-names.js';
import { pointNames } from './point-names.js';
import { boxOf, diagonalLook, fieldLines, figureBox, intervalLines, intervalLook, type Places, rules } from './quadrant-lines.js';

/** Both sides of the plot, in pixels. */
const side = 460;

type Point = QuadrantChart['points'][number];

export function quadrants(chart: QuadrantChart, language: Language): Spec {
  const { axes, points, crosshair } = chart;
  if (points.length === 0) return noData(`${axes.y} – ${axes.x}`, language);
  const ticks = commonTicks(chart);
  const share = (value: number) => Math.max(0, Math.min(1, (value - ticks.low) / (ticks.high - ticks.low)));
  const places: Places = { side, x: (value) => share(value) * side, y: (value) => (1 - share(value)) * side };
  const spans = intervalLines(points, places);
  const corners = cornerNames(chart.fields, side);
  return chartOf(
    [
      ...fieldLines(crosshair, places, language),
      axisOnly('x', valueAxis({ title: axes.x, ticks, orient: 'bottom', length: side })),
      axisOnly('y', valueAxis({ title: axes.y, ticks, orient: 'left', length: side })),
      rules(spans, intervalLook),
      ...corners.layers,
      ...byCertainty(points).map(
        ({ certainty, items }): Layer => ({
          data: { values: items.map(({ x, y }) => ({ x: places.x(x), y: places.y(y) })) },
          mark: { type: 'point', ...pointLook(certainty) },
          encoding: pixels,
        }),
      ),
      ...pointNames(
        byUrgency(chart).map(({ label, x, y }) => ({ label, x: places.x(x), y: places.y(y) })),
        { side, taken: [...corners.boxes, figureBox(crosshair, places, language)], avoided: spans.map(boxOf) },
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

function keyOf(points: readonly Point[], language: Language): readonly KeyItem[] {
  const used = points.map(({ certainty }) => certainty);
  const hasIntervals = points.some(({ xInterval, yInterval }) => xInterval !== null || yInterval !== null);
  return [
    ...certaintyKey(used, words, (certainty) => pointSymbol(pointLook(certainty)), language),
    ...(hasIntervals ? [{ text: words.range[language], draw: lineSymbol(intervalLook) }] : []),
    { text: words.diagonal[language], draw: lineSymbol(diagonalLook) },
  ];
}
