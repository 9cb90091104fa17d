/** Relevance: a bar from zero and its range a line. */
import type { BarChart } from '../../reports/chart.js';
import type { Language } from '../../text/locale.js';
import { byCertainty, type Certainty, lookOf } from '../certainty.js';
import { certaintyKey, unknownKey } from '../certainty-key.js';
import { chartOf } from '../grammar/theme-config.js';
import type { Layer, Spec } from '../grammar/vega-spec.js';
import { boxSymbol, type KeyItem, keyLayers, lineSymbol } from '../key.js';
import { pixels } from '../placed-text.js';
import { colors } from '../theme.js';
import { ticksAround } from '../ticks.js';
import { axisOnly, type ValueAxis, valueAxis } from '../value-axis.js';
import { words } from '../words.js';
import { figures, isKnown, type KnownRow, type MarkRow, markRows, numbersOf, toRow } from './mark-rows.js';
import { rowFrame } from './row-frame.js';

/** In pixels. */
const barHeight = 15;

/** The chart in the grammar: a bar a row, with its range where it has one. */
export function bars({ axis, marks }: BarChart, language: Language): Spec {
  const frame = rowFrame(marks.map(toRow), language);
  const rows = markRows(marks, frame);
  const known = rows.filter(isKnown);
  const x = valueAxis({ title: axis, ticks: ticksAround([0, ...numbersOf(rows)], 5), orient: frame.axisSide, length: frame.width });
  return chartOf(
    [
      axisOnly('x', x),
      ...frame.layers,
      ...byCertainty(known).flatMap(({ certainty, items }) => barLayers(certainty, items, x)),
      ...rangeLayers(known, x),
      ...figures(rows, frame.width, language),
      ...keyLayers(keyOf(rows, language), frame.left, frame.width, frame.keyAbove),
    ],
    frame,
    language,
  );
}

/** The bars alone, for any chart of rows. */
export function barLayers(certainty: Certainty, rows: readonly KnownRow[], x: ValueAxis): readonly Layer[] {
  const data = rows.map(({ value, y }) => ({ zero: 0, value, y: y - barHeight / 2, y2: y + barHeight / 2 }));
  return [
    {
      data: { values: data },
      mark: { type: 'rect', ...lookOf(certainty) },
      encoding: { x: { ...x, field: 'zero' }, x2: { field: 'value' }, y: pixels.y, y2: { field: 'y2' } },
    },
  ];
}

/** The range, with a white border so that it can be seen on the bar as well. */
export function rangeLayers(rows: readonly KnownRow[], x: ValueAxis): readonly Layer[] {
  const values = rows.flatMap(({ low, high, y }) => (low === null || high === null || low === high ? [] : [{ low, high, y }]));
  const line = (color: string, strokeWidth: number): Layer => ({
    data: { values },
    mark: { type: 'rule', color, strokeWidth },
    encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y: pixels.y },
  });
  return [line(colors.paper, 4), line(colors.ink, 1.5)];
}

function keyOf(rows: readonly MarkRow[], language: Language): readonly KeyItem[] {
  const known = rows.filter(isKnown);
  const hasRange = known.some(({ low, high }) => low !== null && high !== null && low !== high);
  const used = known.map(({ certainty }) => certainty);
  return [
    // What makes a bar uncertain is not always the number of answers.
    ...certaintyKey(used, { ...words, few: words.uncertain }, (certainty) => boxSymbol(lookOf(certainty)), language),
    ...(known.length === rows.length ? [] : [unknownKey(language)]),
    ...(hasRange ? [{ text: words.range[language], draw: lineSymbol({ color: colors.ink, strokeWidth: 1.5 }) }] : []),
  ];
}
