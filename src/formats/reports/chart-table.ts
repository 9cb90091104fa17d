/** A chart as a table: the same values for those who read text. */
import type { HeatChart, Mark } from '../../reports/chart.js';
import type { Cell, ChartBlock, Column, TableBlock } from '../../reports/report.js';
import type { Both } from '../../text/both.js';
import type { Language } from '../../text/locale.js';
import { showValue } from './show-value.js';
import { words } from './words.js';

/** One row for each thing that the chart shows, under the name of the chart. */
export function chartTable({ name, chart }: ChartBlock, language: Language): TableBlock {
  const speak = (both: Both) => both[language];
  const make = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): TableBlock => ({
    kind: 'table',
    name,
    columns,
    rows: rows.map((cells) => ({ cells, about: null })),
    empty: speak(words.noData),
  });
  const label: Column = { key: 'label', label: '', type: 'text' };
  switch (chart.kind) {
    case 'intervals':
      return make(
        [label, numberColumn(chart.axis), intervalColumn, evidenceColumn(speak), barColumn],
        chart.marks.map((mark) => [mark.label, mark.value, intervalOf(mark), speak(wordOf(mark, words.few)), mark.value]),
      );
    case 'bars':
      return make(
        [label, numberColumn(chart.axis), { ...intervalColumn, label: speak(words.range) }, evidenceColumn(speak)],
        chart.marks.map((mark) => [mark.label, mark.value, intervalOf(mark), speak(wordOf(mark, words.uncertain))]),
      );
    case 'quadrants':
      return make(
        [label, numberColumn(chart.axes.x, 'x'), numberColumn(chart.axes.y, 'y')],
        chart.points.map((point) => [point.label, point.x, point.y]),
      );
    case 'pareto':
      return make(
        [label, numberColumn(chart.axes.value), intervalColumn, { key: 'cumulative', label: chart.axes.cumulative, type: 'share' }],
        chart.bars.map((bar) => [bar.label, bar.value, { low: bar.low, high: bar.high }, bar.cumulative]),
      );
    case 'heat':
      return make(
        [label, ...chart.columns.map((column, index): Column => ({ key: `column-${index + 1}`, label: column, type: 'text' }))],
        chart.rows.map((row) => [row, ...chart.columns.map((column) => textIn(chart, row, column, language))]),
      );
    case 'trend':
      return make(
        [label, numberColumn(chart.axis), intervalColumn, { key: 'signal', label: speak(words.signal), type: 'text' }, barColumn],
        chart.points.map((point) => [point.period, point.value, intervalOf(point), point.signal ? '*' : '', point.value]),
      );
    case 'stack':
      return make(
        [label, ...chart.parts.map((part, index): Column => ({ key: `part-${index + 1}`, label: part, type: 'share' })), totalColumn],
        chart.bars.map(({ label: name, counts }) => [name, ...shares(counts), sum(counts)]),
      );
  }
}

const intervalColumn: Column = { key: 'interval', label: '95 %', type: 'interval', of: 'value' };
const barColumn: Column = { key: 'bar', label: '', type: 'bar', drop: 3 };
const totalColumn: Column = { key: 'n', label: 'n', type: 'count', drop: 1 };

function numberColumn(label: string, key = 'value'): Column {
  return { key, label, type: 'number' };
}

function intervalOf({ low, high }: { readonly low: number | null; readonly high: number | null }): Cell {
  return low === null || high === null ? null : { low, high };
}

function wordOf({ value, certainty }: Mark, few: Both): Both {
  if (value === null) return words.unknown;
  return certainty === 'few' ? few : words[certainty];
}

function evidenceColumn(speak: (both: Both) => string): Column {
  return { key: 'evidence', label: speak(words.evidence), type: 'text', drop: 1 };
}

/** What stands in a cell of the matrix; null where there is no cell. */
function textIn({ cells }: HeatChart, row: string, column: string, language: Language): string | null {
  const found = cells.find((cell) => cell.row === row && cell.column === column);
  if (found === undefined) return null;
  return found.text === '' ? showValue(found.value, 'number', language) : found.text;
}

function shares(counts: readonly number[]): readonly (number | null)[] {
  const total = sum(counts);
  return counts.map((count) => (total === 0 ? null : count / total));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
