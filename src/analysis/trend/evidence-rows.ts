/** The measures of quality over the dates that the evidence itself has. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { everybody } from '../grouping.js';
import { qualityOf } from '../quality/quality.js';
import { reachSeries } from '../relevance/reach-course.js';
import { type TrendRow, trendRow } from './trend-row.js';

/** The share of people who ever used each touchpoint, where answers know “never used”, in the order of ids. */
export function reachRows(
  { touchpoints }: Workspace,
  evidence: Evidence,
  selects: (touchpoint: Touchpoint) => boolean,
): readonly TrendRow[] {
  return [...touchpoints.values()]
    .filter(selects)
    .sort((a, b) => byCodePoint(a.id, b.id))
    .flatMap(
      (touchpoint) => trendRow({ touchpoint: touchpoint.id, measure: 'reach', from: 'evidence' }, reachSeries(evidence, touchpoint)) ?? [],
    );
}

/** The touchpoints, in the order of ids, of which at least two periods have enough answers; `measure` null for what stands for their quality. */
export function evidenceRows(
  workspace: Workspace,
  evidence: Evidence,
  measure: string | null,
  selects: (touchpoint: Touchpoint) => boolean,
): readonly TrendRow[] {
  const rows = qualityOf(workspace, evidence, { grouping: everybody, selects, withCompany: false });
  return rows
    .filter((row) => (measure === null ? row.primary : row.measure === measure))
    .flatMap((row) => trendRow({ touchpoint: row.touchpoint, measure: row.measure, from: 'evidence' }, row.series) ?? []);
}
