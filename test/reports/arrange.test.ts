import { expect, test } from 'vitest';
import { type Arrangement, arrange, mainTable } from '../../src/reports/arrange.js';
import type { Cell, Report, TableBlock } from '../../src/reports/report.js';

const asIs: Arrangement = { sort: null, limit: null, columns: null, groupOf: null };

/** A report on touchpoints a, b, c … with these scores and sizes. */
function reportOf(
  rows: readonly (readonly Cell[])[],
  data: readonly object[] = rows.map((_, index) => ({ touchpoint: 'abcdef'[index] })),
): Report {
  const table: TableBlock = {
    kind: 'table',
    name: 'scores',
    columns: [
      { key: 'touchpoint', label: 'Touchpoint', type: 'id' },
      { key: 'score', label: 'Score', type: 'score', drop: 3 },
      { key: 'interval', label: '95 %', type: 'interval' },
    ],
    rows: rows.map((cells, index) => ({ cells: ['abcdef'[index], ...cells], about: { type: 'touchpoint', id: 'abcdef'[index] } })),
    empty: 'Nothing matches.',
  };
  return {
    name: 'scores',
    title: 'Scores',
    subtitle: '',
    language: 'en',
    blocks: [{ kind: 'paragraph', text: 'Before.' }, table, { kind: 'paragraph', text: 'After.' }, { ...table, name: 'others' }],
    data: { rows: data, notes: [] },
    asOf: null,
    workspace: 'Example',
    provenance: { version: '1', revision: null, windows: [], sources: [], confidence: 0.95, seed: 1, settings: {} },
  };
}
const ids = (report: Report) => mainTable(report)?.rows.map(({ cells }) => cells[0]);
const dataIds = ({ data }: Report) => data.rows.map((row) => Object.values(row)[0]);
const scores = reportOf([
  [30, null],
  [null, null],
  [10, null],
  [20, null],
  [10, null],
]);

test('leaves a report as it is where nothing is asked for', () => {
  expect(arrange(scores, asIs)).toEqual(scores);
});

test('sorts table and data alike, the unknown last either way, equals in their order', () => {
  const rising = arrange(scores, { ...asIs, sort: 'score' });
  expect([ids(rising), dataIds(rising)]).toEqual([
    ['c', 'e', 'd', 'a', 'b'],
    ['c', 'e', 'd', 'a', 'b'],
  ]);
  expect(ids(arrange(scores, { ...asIs, sort: '-score' }))).toEqual(['a', 'd', 'c', 'e', 'b']);
});

test('sorts texts by their letters, intervals by their lower end, series by their last value', () => {
  expect(ids(arrange(scores, { ...asIs, sort: '-touchpoint' }))).toEqual(['e', 'd', 'c', 'b', 'a']);
  const intervals = reportOf([
    [1, { low: 5, high: 9 }],
    [1, null],
    [1, { low: 3, high: 99 }],
  ]);
  expect(ids(arrange(intervals, { ...asIs, sort: 'interval' }))).toEqual(['c', 'a', 'b']);
  const others = reportOf([
    [[9, 2, null], null],
    [[null, null], null],
    [[1], null],
  ]);
  expect(ids(arrange(others, { ...asIs, sort: 'score' }))).toEqual(['c', 'a', 'b']);
  const prices = reportOf([
    [{ amount: 7, currency: 'EUR' }, null],
    [{ amount: 3, currency: 'EUR' }, null],
  ]);
  expect(ids(arrange(prices, { ...asIs, sort: 'score' }))).toEqual(['b', 'a']);
});

test('limits table and data alike, after sorting', () => {
  const two = arrange(scores, { ...asIs, sort: '-score', limit: 2 });
  expect([ids(two), dataIds(two)]).toEqual([
    ['a', 'd'],
    ['a', 'd'],
  ]);
  expect(ids(arrange(scores, { ...asIs, limit: 0 }))).toEqual([]);
});

test('shows the columns that are asked for, in that order, whatever the width', () => {
  const table = mainTable(arrange(scores, { ...asIs, columns: ['score', 'touchpoint'] }));
  expect(table?.columns.map(({ key, drop }) => [key, drop])).toEqual([
    ['score', 0],
    ['touchpoint', 0],
  ]);
  expect(table?.rows[0]?.cells).toEqual([30, 'a']);
});

test('sorts also by a column that is not shown', () => {
  expect(ids(arrange(scores, { ...asIs, sort: 'score', columns: ['touchpoint'] }))).toEqual(['c', 'e', 'd', 'a', 'b']);
});

test('gives each group its heading and table, in the order in which they appear', () => {
  const groupOf: Arrangement['groupOf'] = ({ cells }) =>
    cells[1] === 10 ? { key: 'low', label: 'Low scores' } : { key: 'others', label: 'Others' };
  const { blocks } = arrange(scores, { ...asIs, groupOf });
  expect(
    blocks.map((block) => (block.kind === 'table' ? [block.name, block.rows.map(({ cells }) => cells[0])] : 'text' in block && block.text)),
  ).toEqual([
    'Before.',
    'Others',
    ['scores-others', ['a', 'b', 'd']],
    'Low scores',
    ['scores-low', ['c', 'e']],
    'After.',
    ['others', ['a', 'b', 'c', 'd', 'e']],
  ]);
});

test('keeps the sentence of an empty table when grouping', () => {
  const empty = arrange(reportOf([]), { ...asIs, groupOf: () => ({ key: 'a', label: 'A' }) });
  expect(empty.blocks[1]).toMatchObject({ name: 'scores', rows: [], empty: 'Nothing matches.' });
});

test('touches only the first table', () => {
  const { blocks } = arrange(scores, { ...asIs, sort: 'score', limit: 1, columns: ['score'] });
  expect(blocks[3]).toEqual(scores.blocks[3]);
});

test('leaves data that are about something else than the table in peace, also where there are as many', () => {
  const things = [{ thing: 'first' }, { thing: 'second' }];
  const report = arrange(
    reportOf(
      [
        [30, null],
        [10, null],
      ],
      things,
    ),
    { ...asIs, sort: 'score', limit: 1 },
  );
  expect([ids(report), report.data.rows]).toEqual([['b'], things]);
  const more = arrange(reportOf([[30, null]], things), { ...asIs, limit: 0 });
  expect(more.data.rows).toEqual(things);
});

test('passes a report without a table through', () => {
  const report: Report = { ...scores, blocks: [{ kind: 'paragraph', text: 'Nothing.' }] };
  expect(arrange(report, { ...asIs, sort: 'score' })).toBe(report);
});
