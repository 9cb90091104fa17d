/** The course of a figure as a drawing: with the centre and limits of what is usual, and the points that stand out. */
import type { Control } from '../analysis/quality/course.js';
import type { Series } from '../analysis/quality/series.js';
import type { Say } from '../text/both.js';
import type { ChartBlock } from './report.js';

/** A figure, its course, and what is usual for it. */
export interface Course {
  /** Kebab-case, unique in the report. */
  readonly name: string;
  /** What the chart is about, to begin its description. */
  readonly about: string;
  readonly axis: string;
  readonly series: Series;
  /** Null where the series is too short to say what is usual. */
  readonly control: Control | null;
}

/** The chart; points that stand out are marked. */
export function courseChart({ name, about, axis, series, control }: Course, say: Say): ChartBlock {
  const signals = new Set(control?.signals.map(({ period }) => period));
  return {
    kind: 'chart',
    name,
    description: say({ en: `${about} over time`, de: `${about} im Zeitverlauf` }),
    chart: {
      kind: 'trend',
      axis,
      points: series.points.map(({ period, score: { value, low, high } }) => ({ period, value, low, high, signal: signals.has(period) })),
      centre: control?.centre ?? null,
      limits: control?.limitsByPeriod ?? control?.limits ?? null,
    },
  };
}
