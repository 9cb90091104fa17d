/** Priority: bars in falling order, and the share that they make up together, along an axis of its own at the top. */
import type { Mark, ParetoChart } from '../../reports/chart.js';
import { wrapToWidth } from '../../text/font-width.js';
import { formatNumber, type Language } from '../../text/locale.js';
import { chartOf } from '../grammar/theme-config.js';
import type { Layer, Spec } from '../grammar/vega-spec.js';
import { boxSymbol, type KeyItem, keyLayers, lineSymbol, pointSymbol } from '../key.js';
import { noData } from '../no-data.js';
import { type PlacedText, pixels, placedTexts } from '../placed-text.js';
import { colors, fonts, lineHeight } from '../theme.js';
import { ticksAround } from '../ticks.js';
import { axisOnly, inPercent, valueAxis } from '../value-axis.js';
import { words } from '../words.js';
import { barLayers, rangeLayers } from './bars.js';
import { figures, isKnown, markRows, numbersOf, toRow } from './mark-rows.js';
import { linesAround, type RowFrame, rowFrame } from './row-frame.js';

const cumulativeLook = { color: colors.ink, strokeWidth: 1.5 };
const pointLook = { fill: colors.paper, stroke: colors.ink, strokeWidth: 1.5, size: 42, opacity: 1 };

export function pareto({ axes, bars }: ParetoChart, language: Language): Spec {
  if (bars.length === 0) return noData(axes.value, language);
  const marks = bars.map(({ label, value, low, high }): Mark => ({ label, value, low, high, certainty: 'measured' }));
  const frame = rowFrame(marks.map(toRow), language);
  const rows = markRows(marks, frame).filter(isKnown);
  const x = valueAxis({ title: axes.value, ticks: ticksAround([0, ...numbersOf(rows)], 5), orient: 'bottom', length: frame.width });
  const title = wrapToWidth(inPercent(axes.cumulative), frame.width, 3, fonts.label);
  return chartOf(
    [
      axisOnly('x', x),
      ...frame.layers,
      ...barLayers('measured', rows, x),
      ...rangeLayers(rows, x),
      ...topAxis(title, frame, language),
      ...cumulativeLine(bars, frame),
      ...figures(rows, frame.width, language),
      ...keyLayers(keyOf({ axes, bars }, language), frame.left, frame.width, 38 + title.length * lineHeight),
    ],
    frame,
    language,
  );
}

function topAxis(title: readonly string[], { width }: RowFrame, language: Language): readonly Layer[] {
  const shares = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const figures = shares.map((share): PlacedText => ({ text: formatNumber(share * 100, 0, language), x: share * width, y: -14 }));
  const titleY = -27 - (title.length * lineHeight) / 2;
  return [
    {
      data: { values: shares.map((share) => ({ x: share * width, y: -6, y2: 0 })) },
      mark: { type: 'rule', color: colors.frame },
      encoding: { ...pixels, y2: { field: 'y2' } },
    },
    ...placedTexts(figures, { font: fonts.small, color: colors.quiet, align: 'center' }),
    ...placedTexts(linesAround(title, width / 2, titleY), { font: fonts.label, align: 'center' }),
  ];
}

function cumulativeLine(bars: ParetoChart['bars'], { shown, width, middle }: RowFrame): readonly Layer[] {
  const values = bars.slice(0, shown).map(({ cumulative }, row) => ({ x: cumulative * width, y: middle(row), row }));
  return [
    { data: { values }, mark: { type: 'line', ...cumulativeLook }, encoding: { ...pixels, order: { field: 'row', type: 'quantitative' } } },
    { data: { values }, mark: { type: 'point', ...pointLook }, encoding: pixels },
  ];
}

function keyOf({ axes, bars }: Pick<ParetoChart, 'axes' | 'bars'>, language: Language): readonly KeyItem[] {
  const line = lineSymbol(cumulativeLook);
  const point = pointSymbol(pointLook);
  const hasRange = bars.some(({ low, high }) => low !== high);
  return [
    { text: axes.value, draw: boxSymbol({ fill: colors.data }) },
    ...(hasRange ? [{ text: words.range[language], draw: lineSymbol({ color: colors.ink, strokeWidth: 1.5 }) }] : []),
    { text: axes.cumulative, draw: (x, y) => [...line(x, y), ...point(x, y)] },
  ];
}
