/** How much each touchpoint counts where results of several are put together. */
import type { Evidence } from '../evidence/evidence.js';
import type { Workspace } from '../model/workspace.js';
import { everybody } from './grouping.js';
import { relevanceOf } from './relevance/relevance.js';

export interface TouchpointWeights {
  /** `equal`: nothing is known, so that all count alike. */
  readonly from: 'relevance' | 'equal';
  /** By id, 0–100; a touchpoint that is missing is of unknown weight. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The touchpoints by their relevance to everybody, as far as any side of it is known. */
export async function relevanceWeights(workspace: Workspace, evidence: Evidence, seed: number): Promise<TouchpointWeights> {
  const { rows } = await relevanceOf(workspace, evidence, { grouping: everybody, seed });
  const weights = new Map(rows.flatMap(({ touchpoint, score }) => (score === null ? [] : [[touchpoint, score.value] as const])));
  return { from: weights.size === 0 ? 'equal' : 'relevance', weights };
}
