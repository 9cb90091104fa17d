/** The figures over time as drawings: with the centre and limits of what is usual, and the points that stand out. */
import type { TrendRow } from '../../analysis/trend/trend-row.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import type { ChartBlock } from '../report.js';
import { figureName } from './trend-words.js';

/** One chart for each row; of many touchpoints give the first only. */
export function trendCharts(rows: readonly TrendRow[], naming: Naming, say: Say): readonly ChartBlock[] {
  return rows.map(({ touchpoint, measure, from, series, control }) => {
    const signals = new Set(control?.signals.map(({ period }) => period));
    const figure = say(figureName(measure, from));
    const about = touchpoint === null ? figure : `${naming.touchpoint(touchpoint)}: ${figure}`;
    return {
      kind: 'chart',
      name: touchpoint === null ? measure : `${touchpoint}-${measure}`,
      description: say({ en: `${about} over time`, de: `${about} im Zeitverlauf` }),
      chart: {
        kind: 'trend',
        axis: figure,
        points: series.points.map(({ period, score }) => ({
          period,
          value: score.value,
          low: score.low,
          high: score.high,
          signal: signals.has(period),
        })),
        centre: control?.centre ?? null,
        limits: control?.limitsByPeriod ?? control?.limits ?? null,
      },
    };
  });
}
