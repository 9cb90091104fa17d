/** What is measured at a touchpoint against what it is to reach: its quality, then its metrics. */
import { newestEvidence } from '../analysis/coverage/newest-evidence.js';
import { qualityTarget } from '../analysis/gaps/quality-target.js';
import { groupBy } from '../analysis/group-by.js';
import { poolAnswers } from '../analysis/quality/answers.js';
import type { QualityRow } from '../analysis/quality/quality-row.js';
import type { Evidence, Tally } from '../evidence/evidence.js';
import type { Touchpoint } from '../model/touchpoint.js';
import type { Workspace } from '../model/workspace.js';

type Metric = NonNullable<Touchpoint['metrics']>[number];

export interface Kpi {
  /** csat, nps, effort, or the id of a metric. */
  readonly measure: string;
  /** Null for a quality, which is on 0–100. */
  readonly metric: Metric | null;
  /** Null where it is not measured, or only `within` is known. */
  readonly value: number | null;
  /** The share of contacts inside the target, 0–1; null where nobody counted. */
  readonly within: number | null;
  readonly target: number | null;
  /** Whether the target is reached; null where one of both is not known. */
  readonly isMet: boolean | null;
  /** Answers, or contacts measured; 0 where there are none. */
  readonly n: number;
  /** The newest day behind it, YYYY-MM-DD; null where it has none. */
  readonly date: string | null;
}

/** Reads the figures of a touchpoint, whose quality is in `row` (null: nobody asked). A quality that is assumed is no figure. */
export function kpiReader(workspace: Workspace, evidence: Evidence): (touchpoint: Touchpoint, row: QualityRow | null) => readonly Kpi[] {
  const now = evidence.tallies.filter(({ window }) => window === 0);
  const byTouchpoint = groupBy(now, ({ question }) => question.touchpoint);
  return (touchpoint, row) => {
    const tallies = groupBy(byTouchpoint.get(touchpoint.id) ?? [], ({ question }) => question.measure);
    const dateOf = (own: readonly Tally[]) => newestEvidence({ tallies: own }).get(touchpoint.id) ?? null;
    const isMetric = touchpoint.metrics?.some(({ id }) => id === row?.measure) === true;
    const metrics = (touchpoint.metrics ?? []).map((metric) => {
      const own = tallies.get(metric.id) ?? [];
      return metricKpi(metric, own, dateOf(own));
    });
    if (row === null || row.score === null || row.status === 'assumed' || isMetric) return metrics;
    const target = qualityTarget(workspace.company, touchpoint.id, null).value;
    const { value } = row.score;
    const date = dateOf(tallies.get(row.measure) ?? []);
    return [{ measure: row.measure, metric: null, value, within: null, target, isMet: value >= target, n: row.n, date }, ...metrics];
  };
}

function metricKpi(metric: Metric, tallies: readonly Tally[], date: string | null): Kpi {
  const readings = poolAnswers(tallies)?.readings ?? null;
  const n = readings?.n ?? 0;
  const value = readings === null || readings.sum === null || n === 0 ? null : readings.sum / n;
  const within = readings === null || readings.within === null || n === 0 ? null : readings.within / n;
  const target = metric.target ?? null;
  const isMet = value === null || target === null ? null : metric.better === 'lower' ? value <= target : value >= target;
  return { measure: metric.id, metric, value, within, target, isMet, n, date: n === 0 ? null : date };
}
