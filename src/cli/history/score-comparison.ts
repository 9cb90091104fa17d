/** The scores of two states: from the evidence of each, data and all. */
import type { Renames } from '../../analysis/changes/renames.js';
import { type ScoreChanges, scoreChanges } from '../../analysis/changes/score-changes.js';
import type { EvidenceRequest } from '../../evidence/evidence.js';
import { loadEvidence } from '../../evidence/load-evidence.js';
import { usualSeed } from '../options.js';
import { withEvidence } from '../report/evidence.js';
import type { Shell } from '../shell.js';
import type { BothStates } from './both-states.js';
import { type Borrowed, withPastEvidence } from './past-evidence.js';

export interface Comparison {
  readonly scores: ScoreChanges;
  readonly borrowed: Borrowed;
}

const request: EvidenceRequest = { windows: [], by: [] };
const nothing: Borrowed = { untracked: [], elsewhere: [] };

/** Without `data`, what the files themselves say has to do. */
export async function compareScores(
  shell: Shell,
  { root, before, after }: BothStates,
  renames: Renames,
  data: boolean,
): Promise<Comparison> {
  const [then, now] = [before.loaded.workspace, after.loaded.workspace];
  if (!data) {
    const [earlier, later] = [await loadEvidence(then, null, request), await loadEvidence(now, null, request)];
    const scores = await scoreChanges({ workspace: then, evidence: earlier }, { workspace: now, evidence: later }, renames, usualSeed);
    return { scores, borrowed: nothing };
  }
  return withPastEvidence(shell, before.past, then, root, request, async (earlier, borrowed) => {
    const compare = async (later: typeof earlier) =>
      scoreChanges({ workspace: then, evidence: earlier }, { workspace: now, evidence: later }, renames, usualSeed);
    if (after.past === null) return { borrowed, scores: await withEvidence(shell, { root, workspace: now }, request, compare) };
    return withPastEvidence(shell, after.past, now, root, request, async (later, also) => ({
      scores: await compare(later),
      borrowed: both(borrowed, also),
    }));
  });
}

function both(a: Borrowed, b: Borrowed): Borrowed {
  const united = (key: keyof Borrowed) => [...new Set([...a[key], ...b[key]])].sort();
  return { untracked: united('untracked'), elsewhere: united('elsewhere') };
}
