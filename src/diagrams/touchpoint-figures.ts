/** What drawings show of a touchpoint in figures: how much it matters, how good it is, what is measured there. */
import { everybody } from '../analysis/grouping.js';
import { qualityOf } from '../analysis/quality/quality.js';
import type { QualityRow } from '../analysis/quality/quality-row.js';
import { hasEnough } from '../analysis/relevance/combined-relevance.js';
import { relevanceOf } from '../analysis/relevance/relevance.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Workspace } from '../model/workspace.js';
import { type Kpi, kpiReader } from './touchpoint-kpi.js';

export interface TouchpointFigures {
  /** 0–100; null where less than half of it is known. */
  readonly relevance: number | null;
  /** Null where nobody knows. */
  readonly quality: ShownQuality | null;
  /** Empty where nothing is measured and nothing is to be. */
  readonly kpis: readonly Kpi[];
}

export interface ShownQuality {
  /** 0–100. */
  readonly value: number;
  /** The ends of its 95 % interval, 0–100; null where it has none. */
  readonly low: number | null;
  readonly high: number | null;
  /** Judged in a workshop, not measured. */
  readonly isAssumed: boolean;
  /** Answers behind it; 0 where it is assumed. */
  readonly n: number;
}

/**
 * The figures of every touchpoint, by id, over all respondents. The seed is that of the drivers' replicates; without one relevance, which
 * takes long, is left unknown.
 */
export async function touchpointFigures(
  workspace: Workspace,
  evidence: Evidence,
  seed: number | null,
): Promise<ReadonlyMap<string, TouchpointFigures>> {
  const rows = qualityOf(workspace, evidence, { grouping: everybody, selects: () => true, withCompany: false });
  const primary = new Map(rows.filter((row) => row.primary).map((row) => [row.touchpoint, row]));
  const relevance = seed === null ? new Map<string, number>() : await knownRelevance(workspace, evidence, seed);
  const kpisOf = kpiReader(workspace, evidence);
  return new Map(
    [...workspace.touchpoints.values()].map((touchpoint): readonly [string, TouchpointFigures] => {
      const row = primary.get(touchpoint.id) ?? null;
      return [
        touchpoint.id,
        { relevance: relevance.get(touchpoint.id) ?? null, quality: shownQuality(row), kpis: kpisOf(touchpoint, row) },
      ];
    }),
  );
}

async function knownRelevance(workspace: Workspace, evidence: Evidence, seed: number): Promise<ReadonlyMap<string, number>> {
  const { rows } = await relevanceOf(workspace, evidence, { grouping: everybody, seed });
  return new Map(
    rows.flatMap(({ touchpoint, score, coverage }) => (score !== null && hasEnough(coverage) ? [[touchpoint, score.value]] : [])),
  );
}

function shownQuality(row: QualityRow | null): ShownQuality | null {
  if (row === null || row.score === null) return null;
  const { value, low, high } = row.score;
  return { value, low, high, isAssumed: row.status === 'assumed', n: row.n };
}
