/** The figures over time as drawings. */
import type { TrendRow } from '../../analysis/trend/trend-row.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import { courseChart } from '../course-chart.js';
import type { ChartBlock } from '../report.js';
import { figureName } from './trend-words.js';

/** One chart for each row; of many touchpoints give the first only. */
export function trendCharts(rows: readonly TrendRow[], naming: Naming, say: Say): readonly ChartBlock[] {
  return rows.map(({ touchpoint, measure, from, series, control }) => {
    const axis = figureName({ touchpoint, measure, from }, naming, say);
    const about = touchpoint === null ? axis : `${naming.touchpoint(touchpoint)}: ${axis}`;
    const name = touchpoint === null ? measure : `${touchpoint}-${measure}`;
    return courseChart({ name, about, axis, series, control }, say);
  });
}
