/** The report `coverage` as other programs read it. */
import type { Coverage, CoverageRow } from '../../analysis/coverage/coverage.js';
import type { ReportData } from '../report.js';

/** One row a touchpoint, and beside them the facts, the divisions and the white spots, all by ids. */
export function coverageData({ rows, spots, ...coverage }: Coverage, notes: readonly string[]): ReportData {
  const { cells, coverage: served, across } = spots;
  return {
    rows: rows.map(rowData),
    ...coverage,
    facts: coverage.facts.map((fact) => ({ ...fact, share: fact.of === 0 ? null : fact.known / fact.of })),
    divisions: coverage.divisions.map(({ by, groups }) => ({ by, groups })),
    spots: {
      across,
      coverage: served,
      cells: cells.map(({ stage, persona, ...cell }) => ({
        stage,
        ...(across === 'personas' ? { persona } : { channel: persona }),
        ...cell,
      })),
    },
    notes,
  };
}

function rowData({ touchpoint, cost, isMeasured: measured, ...known }: CoverageRow): object {
  const { id, owner = null, stages = [], channel = null, media = null, directness = null } = touchpoint;
  return {
    touchpoint: id,
    owner,
    stages,
    channel,
    media,
    directness,
    measured,
    ...known,
    cost: cost && {
      currency: cost.currency,
      perMonth: cost.cost,
      contactsPerMonth: cost.contacts,
      perContact: cost.perContact,
      reason: cost.reason,
    },
  };
}
