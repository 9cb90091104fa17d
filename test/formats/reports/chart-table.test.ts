import { expect, test } from 'vitest';
import { chartTable } from '../../../src/formats/reports/chart-table.js';
import { text } from '../../../src/formats/reports/text.js';
import { blockOf, everyKind, heat, languages, pareto, quadrants, stack } from '../../charts/sample-charts.js';
import { rendered } from './formats.js';
import { sampleReport } from './sample-report.js';

test.each(everyKind(9).map((chart) => [chart.kind, chart] as const))(
  '%s alone is a table with a row for each thing that it shows',
  async (_, chart) => {
    for (const language of languages) {
      expect(chartTable(blockOf(chart), language).rows).toHaveLength(9);
      // Every cell is of the type of its column: else it cannot be written.
      const { text: written } = await rendered(text, { ...sampleReport(language), blocks: [blockOf(chart)] });
      expect(written).toContain('Hotline'.slice(0, chart.kind === 'trend' ? 0 : 7));
    }
  },
);

test('a matrix has the reason where a value is unknown, and the value where it has no text', () => {
  const chart = heat(8, 6);
  const cells = chartTable(blockOf(chart), 'de').rows.flatMap(({ cells: [, ...values] }) => values);
  expect(cells).toContain('zu wenige');
  expect(cells.filter((cell) => typeof cell === 'string' && /^\d+,\d$/.test(cell))).toHaveLength(
    chart.cells.filter(({ value }) => value !== null).length,
  );
});

test('shares of a bar add up to one, and are unknown where nothing was counted', () => {
  const { rows } = chartTable(blockOf(stack(6, ['a', 'b', 'c'])), 'en');
  const sums = rows.map(({ cells }) =>
    cells.slice(1, 4).reduce<number | null>((sum, cell) => (typeof cell === 'number' ? (sum ?? 0) + cell : sum), null),
  );
  expect(sums[4]).toBeNull();
  for (const sum of sums.filter((one) => one !== null)) expect(sum).toBeCloseTo(1, 12);
});

test('both axes of points and both of a falling row are columns', () => {
  expect(chartTable(blockOf(quadrants(3)), 'de').columns.map(({ label }) => label)).toEqual(['', 'Qualität (0–100)', 'Relevanz (0–100)']);
  expect(chartTable(blockOf(pareto(3)), 'de').columns.map(({ type }) => type)).toEqual(['text', 'number', 'interval', 'share']);
});
