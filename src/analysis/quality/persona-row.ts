/** A row of quality in which each persona counts by its share of the customers. */
import type { Tally } from '../../evidence/evidence.js';
import type { Strata } from '../grouping.js';
import { fewestForScore } from '../status.js';
import { answersNeeded } from './answers-needed.js';
import { changeOfMoments } from './change.js';
import { effectiveMoments, type PersonaScore, personaScore } from './persona-score.js';
import type { QualityRow } from './quality-row.js';

/**
 * The row with what depends on who answers weighted anew: score, NPS, share of the two best answers, change. The counts stay those of the
 * answers; a row without a score, figures of operations, and answers of none of the personas stay as they are.
 */
export function personaRow(row: QualityRow, tallies: readonly Tally[], strata: Strata, negligible: number): QualityRow {
  const inWindow = (wanted: number) => tallies.filter(({ window }) => window === wanted);
  const now = row.score === null ? null : personaScore(inWindow(0), strata);
  if (row.score === null || now === null) return row;
  const { value, low, high, effectiveN, missingShare } = now.score;
  return {
    ...row,
    score: { value, low, high },
    method: 'stratified',
    reason: null,
    moments: effectiveMoments(now.score),
    needed: answersNeeded(effectiveMoments(now.score), row.n),
    topTwo: row.topTwo && now.topTwo && { ...row.topTwo, value: now.topTwo.value, low: now.topTwo.low, high: now.topTwo.high },
    nps: row.nps && { ...row.nps, value: inPoints(value), low: inPoints(low), high: inPoints(high) },
    weighted: null,
    personas: { unweighted: row.score.value, effectiveN, missingShare, outside: now.outside },
    change: row.change && changeSince(now, personaScore(inWindow(1), strata), negligible),
  };
}

function changeSince(now: PersonaScore, before: PersonaScore | null, negligible: number): QualityRow['change'] {
  if (before === null || now.score.effectiveN < fewestForScore || before.score.effectiveN < fewestForScore) return null;
  return changeOfMoments(effectiveMoments(now.score), effectiveMoments(before.score), negligible);
}

/** The Net Promoter Score that a score of 0–100 stands for. */
function inPoints(score: number): number {
  return 2 * score - 100;
}
