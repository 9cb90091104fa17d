/** The charts of the report `quality`. */
import type { QualityRow } from '../../analysis/quality/quality-row.js';
import type { Naming } from '../../model/naming.js';
import type { Say } from '../../text/both.js';
import { formatNumber } from '../../text/locale.js';
import { certaintyOf } from '../certainty.js';
import type { Mark } from '../chart.js';
import { courseChart } from '../course-chart.js';
import type { ChartBlock } from '../report.js';
import type { ReportInput } from '../report-maker.js';
import { withSegment } from '../segment-label.js';
import { labels } from '../vocabulary.js';

/** The primary measure of each touchpoint with its interval; and its course where there is only one touchpoint. */
export function qualityCharts(
  { workspace, options }: ReportInput,
  rows: readonly QualityRow[],
  naming: Naming,
  say: Say,
): readonly ChartBlock[] {
  const primary = rows.filter((row) => row.primary && row.touchpoint !== null);
  if (primary.length === 0) return [];
  const target = workspace.company.settings?.target_quality;
  const overview: ChartBlock = {
    kind: 'chart',
    name: 'quality',
    description: say({
      en: 'Quality of each touchpoint with its 95 % interval',
      de: 'Qualität jedes Touchpoints mit Vertrauensbereich (95 %)',
    }),
    chart: {
      kind: 'intervals',
      axis: say({ en: 'Quality (0–100)', de: 'Qualität (0–100)' }),
      marks: primary.map((row) => toMark(row, naming)),
      target: target === undefined ? null : { value: target, label: `${say(labels.target)} ${formatNumber(target, 0, options.language)}` },
    },
  };
  return [overview, ...rows.flatMap((row) => courseOf(row, rows, naming, say))];
}

function toMark({ touchpoint, segment, score, status }: QualityRow, naming: Naming): Mark {
  return {
    label: withSegment(naming.touchpoint(touchpoint ?? ''), segment),
    value: score?.value ?? null,
    low: score?.low ?? null,
    high: score?.high ?? null,
    certainty: certaintyOf(status),
  };
}

/** Of many touchpoints the courses would be too many charts: they are drawn where the report is about one. */
function courseOf(row: QualityRow, rows: readonly QualityRow[], naming: Naming, say: Say): readonly ChartBlock[] {
  const { series, control, touchpoint } = row;
  if (series === null || !row.primary || new Set(rows.map(({ touchpoint: id }) => id)).size > 1) return [];
  const about = withSegment(touchpoint === null ? say(labels.wholeCompany) : naming.touchpoint(touchpoint), row.segment);
  const name = row.segment === null ? 'course' : `course-${row.segment}`;
  return [courseChart({ name, about, axis: `${say(labels.quality)}: ${naming.measure(touchpoint, row.measure)}`, series, control }, say)];
}
