/** Which kind of chart is drawn by which file. */
import type { Chart } from '../reports/chart.js';
import type { Language } from '../text/locale.js';
import type { Spec } from './grammar/vega-spec.js';
import { heat } from './heat/heat.js';
import { noData } from './no-data.js';
import { quadrants } from './quadrants/quadrants.js';
import { bars } from './rows/bars.js';
import { intervals } from './rows/intervals.js';
import { pareto } from './rows/pareto.js';
import { stack } from './rows/stack.js';
import { trend } from './trend/trend.js';

/** The chart in the grammar; one without anything to show says so in words. */
export function chartSpec(chart: Chart, language: Language): Spec {
  switch (chart.kind) {
    case 'intervals':
      return chart.marks.length === 0 ? noData(chart.axis, language) : intervals(chart, language);
    case 'bars':
      return chart.marks.length === 0 ? noData(chart.axis, language) : bars(chart, language);
    case 'quadrants':
      return quadrants(chart, language);
    case 'pareto':
      return pareto(chart, language);
    case 'heat':
      return heat(chart, language);
    case 'trend':
      return trend(chart, language);
    case 'stack':
      return stack(chart, language);
  }
}
