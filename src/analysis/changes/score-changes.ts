/** The scores of two states of an inventory side by side, with what moved them. */
import type { Evidence, Tally } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import { everybody } from '../grouping.js';
import { qualityOf } from '../quality/quality.js';
import type { QualityRow } from '../quality/quality-row.js';
import { type RelevanceRow, relevanceOf } from '../relevance/relevance.js';
import { settingsOf } from '../settings.js';
import { kitagawa } from '../statistics/kitagawa.js';
import { qualityMove } from './quality-moves.js';
import { relevanceMove } from './relevance-moves.js';
import type { Renames } from './renames.js';
import { hasMoved, type TouchpointScores, type WholeIndex } from './score-change.js';

export interface ScoreSide {
  readonly workspace: Workspace;
  readonly evidence: Evidence;
}

export interface ScoreChanges {
  /** The touchpoints whose numbers moved, the largest move first. */
  readonly touchpoints: readonly TouchpointScores[];
  /** Null where one side has no touchpoint of which both quality and relevance are known, or where nothing moved. */
  readonly whole: WholeIndex | null;
}

/** Quality, relevance and gap of every touchpoint that is live on both sides. */
export async function scoreChanges(before: ScoreSide, after: ScoreSide, renames: Renames, seed: number): Promise<ScoreChanges> {
  const [then, now] = [await scoresOf(before, seed), await scoresOf(after, seed)];
  const former = new Map(
    [...renames].flatMap(([from, to]) => (from.startsWith('touchpoint/') ? [[to, from.slice('touchpoint/'.length)]] : [])),
  );
  const pairs = [...now.quality.keys()].map((id) => ({ id, was: former.get(id) ?? id })).filter(({ was }) => then.quality.has(was));
  const touchpoints = pairs.flatMap(({ id, was }) => scoresAt(id, was, then, now));
  return { touchpoints: touchpoints.sort(byMove), whole: wholeOf(pairs, then, now) };
}

interface Scores extends ScoreSide {
  readonly quality: ReadonlyMap<string, QualityRow>;
  readonly relevance: ReadonlyMap<string, RelevanceRow>;
  readonly tallies: ReadonlyMap<string | null, readonly Tally[]>;
}

async function scoresOf({ workspace, evidence }: ScoreSide, seed: number): Promise<Scores> {
  const rows = qualityOf(workspace, evidence, { grouping: everybody, selects: () => true, withCompany: false });
  const relevance = await relevanceOf(workspace, evidence, { grouping: everybody, seed });
  return {
    workspace,
    evidence,
    quality: new Map(rows.flatMap((row) => (row.primary && row.touchpoint !== null ? [[row.touchpoint, row]] : []))),
    relevance: new Map(relevance.rows.map((row) => [row.touchpoint, row])),
    tallies: groupBy(evidence.tallies, ({ question }) => question.touchpoint),
  };
}

function scoresAt(id: string, was: string, then: Scores, now: Scores): readonly TouchpointScores[] {
  const quality = qualityMove(qualitySide(then, was), qualitySide(now, id));
  const relevance = relevanceMove(relevanceSide(then, was), relevanceSide(now, id));
  if (quality === null && relevance === null) return [];
  return [{ touchpoint: id, quality, relevance, gap: { before: gapIn(then, was), after: gapIn(now, id) } }];
}

function qualitySide({ workspace, quality, tallies }: Scores, id: string) {
  return { touchpoint: workspace.touchpoints.get(id), row: quality.get(id), tallies: tallies.get(id) ?? [] };
}

function relevanceSide({ workspace, relevance }: Scores, id: string) {
  return { row: relevance.get(id), weights: settingsOf(workspace.company).relevanceWeights };
}

function gapIn({ quality, relevance }: Scores, id: string): number | null {
  const [wanted, given] = [relevance.get(id)?.score?.value, quality.get(id)?.score?.value];
  return wanted === undefined || given === undefined ? null : wanted - given;
}

function byMove(a: TouchpointScores, b: TouchpointScores): number {
  return moveOf(b) - moveOf(a) || byCodePoint(a.touchpoint, b.touchpoint);
}

/** What was unknown on one side tells more than any difference. */
function moveOf({ quality, relevance }: TouchpointScores): number {
  return Math.max(...[quality, relevance].map((move) => (move === null ? 0 : Math.abs(move.difference ?? 100))));
}

/** Σ relevance · quality / Σ relevance over the touchpoints of each side of which both are known. */
function wholeOf(pairs: readonly { readonly id: string; readonly was: string }[], then: Scores, now: Scores): WholeIndex | null {
  const [before, after] = [
    indexOf(
      pairs.map(({ was }) => was),
      then,
    ),
    indexOf(
      pairs.map(({ id }) => id),
      now,
    ),
  ];
  if (before === null || after === null || !hasMoved(before.value, after.value)) return null;
  const { mix, quality } = kitagawa(before.parts, after.parts);
  return { before: before.value, after: after.value, split: { mix, rates: quality } };
}

function indexOf(ids: readonly string[], { quality, relevance }: Scores) {
  const known = ids.map((id) => {
    const [weight, value] = [relevance.get(id)?.score?.value ?? 0, quality.get(id)?.score?.value ?? null];
    return value === null || weight <= 0 ? null : { weight, value };
  });
  const total = known.reduce((sum, part) => sum + (part?.weight ?? 0), 0);
  if (total === 0) return null;
  const parts = known.map((part) => part && { weight: part.weight / total, value: part.value });
  return { parts, value: parts.reduce((sum, part) => sum + (part === null ? 0 : part.weight * part.value), 0) };
}
