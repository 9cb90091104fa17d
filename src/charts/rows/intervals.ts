/** Quality: a point and its interval a line, on 0–100. */
import type { IntervalChart } from '../../reports/chart.js';
import { fontWidth, wrapToWidth } from '../../text/font-width.js';
import type { Language } from '../../text/locale.js';
import { byCertainty, type Certainty, lookOf, pointLook } from '../certainty.js';
import { certaintyKey, unknownKey } from '../certainty-key.js';
import { chartOf } from '../grammar/theme-config.js';
import type { Layer, Spec } from '../grammar/vega-spec.js';
import { type KeyItem, keyLayers, lineSymbol, pointSymbol } from '../key.js';
import { pixels, placedTexts } from '../placed-text.js';
import { colors, fonts } from '../theme.js';
import { type Ticks, ticksOfScores } from '../ticks.js';
import { axisOnly, type ValueAxis, valueAxis } from '../value-axis.js';
import { words } from '../words.js';
import { figures, isKnown, type KnownRow, type MarkRow, markRows, numbersOf, toRow } from './mark-rows.js';
import { type RowFrame, rowFrame } from './row-frame.js';

export function intervals({ axis, marks, target }: IntervalChart, language: Language): Spec {
  const frame = rowFrame(marks.map(toRow), language);
  const rows = markRows(marks, frame);
  const ticks = ticksOfScores([...numbersOf(rows), ...(target === null ? [] : [target.value])]);
  const x = valueAxis({ title: axis, ticks, orient: frame.axisSide, length: frame.width });
  // Above an axis at the top there is no room for the words of the target: they go into the key.
  const onTop = frame.axisSide === 'top';
  const above = frame.keyAbove + (target === null || onTop ? 0 : 18);
  return chartOf(
    [
      axisOnly('x', x),
      ...frame.layers,
      ...(target === null ? [] : targetLayers(target, ticks, frame)),
      ...byCertainty(rows.filter(isKnown)).flatMap(({ certainty, items }) => pointsWithIntervals(certainty, items, x)),
      ...figures(rows, frame.width, language),
      ...keyLayers(keyOf(rows, onTop ? target : null, language), frame.left, frame.width, above),
    ],
    frame,
    language,
  );
}

function pointsWithIntervals(certainty: Certainty, rows: readonly KnownRow[], x: ValueAxis): readonly Layer[] {
  const { y } = pixels;
  const spans = rows.flatMap(({ low, high, y: middle }) => (low === null || high === null ? [] : [{ low, high, y: middle }]));
  return [
    {
      data: { values: spans },
      mark: { type: 'rule', ...lineLook(certainty) },
      encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
    },
    {
      data: { values: rows.map(({ value, y: middle }) => ({ value, y: middle })) },
      mark: { type: 'point', ...pointLook(certainty) },
      encoding: { x: { ...x, field: 'value' }, y },
    },
  ];
}

function lineLook(certainty: Certainty) {
  const { stroke: color, strokeDash } = lookOf(certainty);
  return { color, strokeWidth: certainty === 'measured' ? 2.5 : 1.5, ...(strokeDash && { strokeDash }) };
}

const targetLook = { color: colors.alarm, strokeWidth: 1.5, strokeDash: [6, 3] };

/** A line over all rows, with its words above. */
function targetLayers({ value, label }: NonNullable<IntervalChart['target']>, { low, high }: Ticks, frame: RowFrame): readonly Layer[] {
  const at = ((value - low) / (high - low)) * frame.width;
  const [text = ''] = wrapToWidth(label, frame.width, 1, fonts.small);
  const half = fontWidth(text, fonts.small) / 2;
  const x = Math.max(half, Math.min(frame.width - half, at));
  return [
    {
      data: { values: [{ x: at, y: 0, y2: frame.height }] },
      mark: { type: 'rule', ...targetLook },
      encoding: { ...pixels, y2: { field: 'y2' } },
    },
    ...(frame.axisSide === 'top' ? [] : placedTexts([{ text, x, y: -10 }], { font: fonts.small, color: colors.alarm, align: 'center' })),
  ];
}

function keyOf(rows: readonly MarkRow[], target: IntervalChart['target'], language: Language): readonly KeyItem[] {
  const known = rows.filter(isKnown);
  const used = known.map(({ certainty }) => certainty);
  const hasInterval = known.some(({ low, high }) => low !== null && high !== null);
  return [
    ...certaintyKey(used, words, (certainty) => pointSymbol(pointLook(certainty)), language),
    ...(known.length === rows.length ? [] : [unknownKey(language)]),
    ...(hasInterval ? [{ text: words.interval[language], draw: lineSymbol(lineLook('measured')) }] : []),
    ...(target === null ? [] : [{ text: target.label, draw: lineSymbol(targetLook) }]),
  ];
}
