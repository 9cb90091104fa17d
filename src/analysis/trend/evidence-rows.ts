/** The measures of quality over the dates that the evidence itself has. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { everybody } from '../grouping.js';
import { qualityOf } from '../quality/quality.js';
import { type TrendRow, trendRow } from './trend-row.js';

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
