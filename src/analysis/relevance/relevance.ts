/** How much each touchpoint matters: four sides, and what they say together. */
import type { Evidence } from '../../evidence/evidence.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import type { Grouping } from '../grouping.js';
import { settingsOf } from '../settings.js';
import { agreementOn, type RatersAgreement } from './agreement.js';
import { combinedRelevance } from './combined-relevance.js';
import type { Drivers } from './driver-types.js';
import { findDrivers } from './drivers.js';
import { evidenceOf, type KnownSides, knownSides, sidesOf } from './known-sides.js';
import { type View, viewOf } from './outside-view.js';
import type { RelevanceSide } from './relevance-sides.js';
import { type DriverField, statedDerived } from './stated-derived.js';
import { structuralJourneys } from './structural-journeys.js';

export interface RelevanceRow extends KnownSides {
  readonly touchpoint: string;
  /** Null: everybody. */
  readonly segment: string | null;
  /** 0–100, with what missing sides could change it to: no interval of chance. Null where no side is known. */
  readonly score: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** The weight of the known sides in all weight, 0–1. */
  readonly coverage: number;
  readonly missing: readonly RelevanceSide[];
  /** From 1; null where less than half is known. */
  readonly rank: number | null;
  readonly rankRange: { readonly low: number; readonly high: number } | null;
  /** Who says so: people outside, inside, or both. */
  readonly view: View;
  /** What is said against what goes with the judgement; null where one is not known, or there are too few to compare. */
  readonly field: DriverField | null;
}

export interface Relevance {
  /** By rank, then by score, group by group. */
  readonly rows: readonly RelevanceRow[];
  readonly drivers: readonly (Drivers & { readonly segment: string | null })[];
  /** How far those who rated importance agree. */
  readonly agreement: readonly RatersAgreement[];
  /** Journeys whose weight among the journeys is not known, and those that could not be weighed. */
  readonly assumedJourneys: readonly string[];
  readonly unreadJourneys: readonly string[];
}

export interface RelevanceOptions {
  readonly grouping: Grouping;
  readonly seed: number;
}

/** The relevance of every live touchpoint, whether known or not; ranks are among all of them, in each group. */
export async function relevanceOf(workspace: Workspace, evidence: Evidence, { grouping, seed }: RelevanceOptions): Promise<Relevance> {
  const rows: RelevanceRow[] = [];
  const drivers: (Drivers & { readonly segment: string | null })[] = [];
  const agreement: RatersAgreement[] = [];
  for (const group of groupsIn(workspace, evidence, grouping)) {
    const found = await findDrivers(workspace, evidence, { grouping, group, seed });
    drivers.push(...found.map((one) => ({ ...one, segment: group })));
    agreement.push(...(await agreementOn(evidence, grouping, group)));
    rows.push(...rowsFor(workspace, evidence, grouping, group, found));
  }
  const { journeys, unread } = structuralJourneys(workspace);
  return {
    rows,
    drivers,
    agreement,
    assumedJourneys: journeys.flatMap(({ id, assumed }) => (assumed.length > 0 ? [id] : [])),
    unreadJourneys: unread,
  };
}

/** The groups that occur, and the personas that could: journeys tell of them without any answer. Everybody where nothing is kept apart. */
function groupsIn({ personas }: Workspace, { tallies }: Evidence, grouping: Grouping): readonly (string | null)[] {
  if (grouping.name === '') return [null];
  const described = grouping.name === 'persona' ? [...personas.keys()].filter((id) => grouping.conditionOf(id) !== null) : [];
  return [...new Set([...described, ...tallies.flatMap(({ segments }) => grouping.groupOf(segments) ?? [])])].sort(byCodePoint);
}

function rowsFor(
  workspace: Workspace,
  evidence: Evidence,
  grouping: Grouping,
  group: string | null,
  drivers: readonly Drivers[],
): readonly RelevanceRow[] {
  const parts = knownSides(workspace, evidence, grouping, group, drivers);
  const { fields } = statedDerived(
    new Map(
      parts.map(({ touchpoint, stated: said, derived: one }) => [
        touchpoint,
        { stated: said?.score.value ?? null, derived: one?.index ?? null },
      ]),
    ),
  );
  const combined = combinedRelevance(
    new Map(parts.map((part) => [part.touchpoint, sidesOf(part)])),
    settingsOf(workspace.company).relevanceWeights,
  );
  return parts
    .map(({ touchpoint, ...sides }): RelevanceRow => {
      const whole = combined.get(touchpoint);
      const { score = null, low = 0, high = 100, coverage = 0, missing = [], rank = null, rankRange = null } = whole ?? {};
      return {
        touchpoint,
        segment: group,
        score: score === null ? null : { value: score, low, high },
        coverage,
        missing,
        rank,
        rankRange: rankRange && { low: rankRange.best, high: rankRange.worst },
        ...sides,
        view: viewOf(evidenceOf(sides)),
        field: fields.get(touchpoint) ?? null,
      };
    })
    .sort(byRank);
}

/** Those with a rank first; then by score; the unknown last. */
function byRank(a: RelevanceRow, b: RelevanceRow): number {
  const last = Number.POSITIVE_INFINITY;
  return (a.rank ?? last) - (b.rank ?? last) || (b.score?.value ?? -1) - (a.score?.value ?? -1) || byCodePoint(a.touchpoint, b.touchpoint);
}
