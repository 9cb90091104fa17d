/** Which touchpoints of a workspace may be retired, and what speaks against it. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import type { Trend } from '../quality/course.js';
import type { Reach } from '../relevance/reach.js';
import { reachTrend } from '../relevance/reach-course.js';
import type { Relevance } from '../relevance/relevance.js';
import { type Retirement, retirement } from './retire.js';
import { retireBlockers } from './retire-blockers.js';
import type { WhiteSpots } from './white-spots.js';

export interface RetirementRow extends Retirement {
  readonly touchpoint: string;
  /** The share of customers it reaches, 0–100, as far as it is known, and where it is going. */
  readonly reach: Reach['score'] | null;
  readonly reachTrend: Trend | null;
}

/** Everybody's relevance decides; of touchpoints that are kept nothing is said. In the order of relevance, the lowest first. */
export function retirements(
  workspace: Workspace,
  evidence: Evidence,
  { rows }: Relevance,
  { cells }: WhiteSpots,
): readonly RetirementRow[] {
  const blockers = retireBlockers(workspace, cells);
  return rows
    .filter(({ segment, score }) => segment === null && score !== null)
    .toReversed()
    .flatMap(({ touchpoint, score, coverage, reach }) => {
      const entity = workspace.touchpoints.get(touchpoint);
      const trend = entity === undefined ? null : reachTrend(evidence, entity);
      const found = retirement({
        relevance: { low: score?.low ?? 0, high: score?.high ?? 100, coverage },
        reach: reach && {
          value: reach.score.value / 100,
          low: (reach.score.low ?? reach.score.value) / 100,
          high: (reach.score.high ?? reach.score.value) / 100,
        },
        isDeclining: trend?.verdict === 'decreasing',
        blockers: blockers.get(touchpoint) ?? [],
      });
      return found.verdict === 'retire-candidate' || found.verdict === 'watch'
        ? [{ touchpoint, ...found, reach: reach?.score ?? null, reachTrend: trend }]
        : [];
    });
}
