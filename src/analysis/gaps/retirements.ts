/** Which touchpoints of a workspace may be retired, and what speaks against it. */
import type { Workspace } from '../../model/workspace.js';
import type { Relevance } from '../relevance/relevance.js';
import { type Retirement, retirement } from './retire.js';
import { retireBlockers } from './retire-blockers.js';
import type { WhiteSpots } from './white-spots.js';

export interface RetirementRow extends Retirement {
  readonly touchpoint: string;
}

/** Everybody's relevance decides; of touchpoints that are kept nothing is said. In the order of relevance, the lowest first. */
export function retirements(workspace: Workspace, { rows }: Relevance, { cells }: WhiteSpots): readonly RetirementRow[] {
  const blockers = retireBlockers(workspace, cells);
  return rows
    .filter(({ segment, score }) => segment === null && score !== null)
    .toReversed()
    .flatMap(({ touchpoint, score, coverage, reach }) => {
      const found = retirement({
        relevance: { low: score?.low ?? 0, high: score?.high ?? 100, coverage },
        reach: reach && {
          value: reach.score.value / 100,
          low: (reach.score.low ?? reach.score.value) / 100,
          high: (reach.score.high ?? reach.score.value) / 100,
        },
        isDeclining: false,
        blockers: blockers.get(touchpoint) ?? [],
      });
      return found.verdict === 'retire-candidate' || found.verdict === 'watch' ? [{ touchpoint, ...found }] : [];
    });
}
