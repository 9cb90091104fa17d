/** Gaps as other programs read them. */
import type { GapRow } from '../../analysis/gaps/gap-row.js';
import type { Gaps } from '../../analysis/gaps/gaps.js';
import type { ReportData } from '../report.js';
import type { Importance } from '../report-maker.js';

export function gapsData(
  { rows, crosshairs, whiteSpots, undocumented, needs, retire }: Gaps,
  importance: Importance,
  by: string | null,
  notes: readonly string[],
): ReportData {
  const { cells, coverage, unowned, unmeasured } = whiteSpots;
  return {
    by,
    importance,
    rows: rows.map(toRow),
    crosshairs,
    whiteSpots: cells
      .filter(({ status }) => status !== 'measured')
      .map(({ stage, persona, status, touchpoints }) => ({ stage, persona, status, touchpoints })),
    undocumented,
    needs,
    coverage: { cells: coverage, unowned, unmeasured },
    retire,
    notes,
  };
}

function toRow({ reactions, ...row }: GapRow): object {
  return {
    ...row,
    reactions: reactions && {
      from: reactions.source,
      n: reactions.n,
      disappointed: reactions.disappointed,
      okay: reactions.satisfied,
      delighted: reactions.delighted,
      ceiling: reactions.ceiling,
      gap: reactions.gap && { value: reactions.gap.value, low: reactions.gap.low, high: reactions.gap.high },
    },
  };
}
