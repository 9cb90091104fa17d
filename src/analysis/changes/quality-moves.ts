/** Why the quality of a touchpoint moved: which answers, which judgement, which measure. */
import type { Tally } from '../../evidence/evidence.js';
import type { Touchpoint } from '../../model/touchpoint.js';
import { groupBy } from '../group-by.js';
import { poolAnswers } from '../quality/answers.js';
import type { QualityRow } from '../quality/quality-row.js';
import { scoreOf } from '../quality/score.js';
import { kitagawa } from '../statistics/kitagawa.js';
import { type Cause, hasMoved, type QualityState, type ScoreMove, type Split } from './score-change.js';

/** All that the quality of a touchpoint came from on one side. */
export interface QualitySide {
  readonly touchpoint: Touchpoint | undefined;
  readonly row: QualityRow | undefined;
  /** The tallies of the touchpoint. */
  readonly tallies: readonly Tally[];
}

/** Null where neither the score nor what it stands on moved. */
export function qualityMove(before: QualitySide, after: QualitySide): ScoreMove<QualityState> | null {
  const [then, now] = [stateOf(before), stateOf(after)];
  if (!hasMoved(then.value, now.value) && then.status === now.status && then.measure === now.measure) return null;
  const difference = then.value === null || now.value === null ? null : now.value - then.value;
  const isMeasured = then.measure === now.measure && isFromAnswers(then) && isFromAnswers(now);
  const parts = isMeasured ? partsOf(before, after, then.measure) : [];
  const split = splitOf(parts, difference);
  const causes = isMeasured ? sourceCauses(parts, split !== null) : otherCauses(before, after, then, now);
  return { before: then, after: now, difference, causes, split };
}

function stateOf({ row }: QualitySide): QualityState {
  const { score = null, measure = '', n = 0, status = 'no-data' } = row ?? {};
  return { value: score?.value ?? null, low: score?.low ?? null, high: score?.high ?? null, measure, n, status };
}

function isFromAnswers({ value, status }: QualityState): boolean {
  return value !== null && status !== 'assumed';
}

interface Part {
  readonly name: string;
  readonly before: PartSide | null;
  readonly after: PartSide | null;
  readonly change: { readonly mix: number; readonly quality: number };
}

interface PartSide {
  readonly weight: number;
  readonly value: number | null;
  readonly n: number;
}

/** The answers by source, those of a file together: what each did to the score by its number, and by its answers. */
function partsOf(before: QualitySide, after: QualitySide, measure: string): readonly Part[] {
  const [then, now] = [sourcesOf(before, measure), sourcesOf(after, measure)];
  const names = [...new Set([...then.keys(), ...now.keys()])].sort();
  const change = kitagawa(
    names.map((name) => then.get(name) ?? null),
    names.map((name) => now.get(name) ?? null),
  );
  return names.map((name, index) => ({
    name,
    before: then.get(name) ?? null,
    after: now.get(name) ?? null,
    change: change.parts[index] ?? { mix: 0, quality: 0 },
  }));
}

function sourcesOf({ touchpoint, tallies }: QualitySide, measure: string): ReadonlyMap<string, PartSide> {
  const own = tallies.filter(({ question, window }) => question.measure === measure && window === 0);
  const bounds = touchpoint?.metrics?.find(({ id }) => id === measure);
  const sources = [...groupBy(own, ({ question }) => question.source ?? question.at.file)].map(([name, group]) => {
    const answers = poolAnswers(group);
    const limits = bounds === undefined ? null : { target: bounds.target ?? null, limit: bounds.limit ?? null };
    return { name, n: answers?.n ?? 0, value: answers === null ? null : (scoreOf(answers, limits)?.value ?? null) };
  });
  const total = sources.reduce((sum, { n }) => sum + n, 0);
  return new Map(sources.map(({ name, n, value }) => [name, { n, value, weight: total === 0 ? 0 : n / total }]));
}

/** Null where the parts do not explain the difference: some scores are no mean of their parts. */
function splitOf(parts: readonly Part[], difference: number | null): Split | null {
  if (parts.length === 0 || difference === null) return null;
  const [mix, rates] = [sum(parts, ({ change }) => change.mix), sum(parts, ({ change }) => change.quality)];
  return Math.abs(mix + rates - difference) < 0.01 ? { mix, rates } : null;
}

function sum(parts: readonly Part[], of: (part: Part) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}

function sourceCauses(parts: readonly Part[], hasPoints: boolean): readonly Cause[] {
  return parts
    .filter(({ before, after }) => before?.n !== after?.n || hasMoved(before?.value ?? null, after?.value ?? null))
    .map(({ name, before, after, change }) => ({
      kind: 'source' as const,
      name,
      from: before?.value ?? null,
      to: after?.value ?? null,
      n: { from: before?.n ?? 0, to: after?.n ?? 0 },
      points: hasPoints ? change.mix + change.quality : null,
    }));
}

function otherCauses(before: QualitySide, after: QualitySide, then: QualityState, now: QualityState): readonly Cause[] {
  const none = { n: null, points: null };
  if (then.status !== now.status && isFromAnswers(then) !== isFromAnswers(now))
    return [{ kind: 'status', name: 'status', from: then.status, to: now.status, n: { from: then.n, to: now.n }, points: null }];
  if (then.measure !== now.measure) return [{ kind: 'measure', name: 'measure', from: then.measure, to: now.measure, ...none }];
  const [from, to] = [before, after].map(({ touchpoint }) => touchpoint?.assessment?.satisfaction ?? null);
  return from === to ? [] : [{ kind: 'assessment', name: 'satisfaction', from: from ?? null, to: to ?? null, ...none }];
}
