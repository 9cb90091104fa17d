/** A few charts as bytes. Look at a changed drawing before you accept it with `npx vitest run -u`. */
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.js';
import type { Chart } from '../../src/reports/chart.js';
import type { Language } from '../../src/text/locale.js';
import { bars, blockOf, heat, intervals, pareto, quadrants, shares, stack, trend } from './sample-charts.js';

test.each<[string, Chart, Language]>([
  ['intervals-12', intervals(12), 'de'],
  ['intervals-none', intervals(0), 'en'],
  ['bars-12', bars(12), 'de'],
  ['quadrants-30', quadrants(30), 'de'],
  ['quadrants-close', quadrants(30, 55, 80), 'de'],
  ['pareto-12', pareto(12), 'de'],
  ['heat-8-6', heat(8, 6), 'de'],
  ['heat-5-12', heat(5, 12), 'en'],
  ['trend-24', trend(24), 'de'],
  ['shares-14', shares(14), 'en'],
  ['stack-6', stack(6, ['Kritiker', 'Passive', 'Förderer']), 'de'],
])('%s is drawn as in the golden file', async (name, chart, language) => {
  await expect(await drawChart(blockOf(chart, name), language)).toMatchFileSnapshot(`golden/${name}.svg`);
});
