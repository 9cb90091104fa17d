/** Imports the chart grammar and draws one plain bar chart of twenty bars: what no chart can do without. */

import { parse, View } from 'vega';
import { compile } from 'vega-lite';

const values = Array.from({ length: 20 }, (_, index) => ({ label: `touchpoint-${index + 1}`, value: 40 + 2 * index }));
const { spec } = compile({
  data: { values },
  mark: 'bar',
  encoding: { y: { field: 'label', type: 'nominal' }, x: { field: 'value', type: 'quantitative' } },
});
process.stdout.write(await new View(parse(spec), { renderer: 'none' }).toSVG());
