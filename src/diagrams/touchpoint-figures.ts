/** What drawings show of a touchpoint in figures: how much it matters, how good it is. */
import { everybody } from '../analysis/grouping.js';
import { qualityOf } from '../analysis/quality/quality.js';
import { hasEnough } from '../analysis/relevance/combined-relevance.js';
import { relevanceOf } from '../analysis/relevance/relevance.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Workspace } from '../model/workspace.js';

export interface TouchpointFigures {
  /** 0–100; null where less than half of it is known. */
  readonly relevance: number | null;
  /** Null where nobody knows. */
  readonly quality: ShownQuality | null;
}

export interface ShownQuality {
  /** 0–100. */
  readonly value: number;
  /** Judged in a workshop, not measured. */
  readonly isAssumed: boolean;
  /** Answers behind it; 0 where it is assumed. */
  readonly n: number;
}

/** The figures of every touchpoint that people can meet, by id, over all respondents. The seed is that of the drivers' replicates. */
export async function touchpointFigures(
  workspace: Workspace,
  evidence: Evidence,
  seed: number,
): Promise<ReadonlyMap<string, TouchpointFigures>> {
  const qualities = new Map<string | null, ShownQuality>();
  for (const { touchpoint, primary, score, status, n } of qualityOf(workspace, evidence, {
    grouping: everybody,
    selects: () => true,
    withCompany: false,
  }))
    if (primary && score !== null) qualities.set(touchpoint, { value: score.value, isAssumed: status === 'assumed', n });
  const { rows } = await relevanceOf(workspace, evidence, { grouping: everybody, seed });
  return new Map(
    rows.map(({ touchpoint, score, coverage }) => [
      touchpoint,
      { relevance: score !== null && hasEnough(coverage) ? score.value : null, quality: qualities.get(touchpoint) ?? null },
    ]),
  );
}
