/** How much each touchpoint matters: four sides, and what they say together. */
import type { Evidence } from '../../evidence/evidence.js';
import { isLive, type Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import type { Grouping } from '../grouping.js';
import { settingsOf } from '../settings.js';
import { fewestForRank } from '../status.js';
import { combinedRelevance } from './combined-relevance.js';
import { type Derived, derivedImportance } from './derived.js';
import type { Drivers } from './driver-types.js';
import { findDrivers } from './drivers.js';
import { type RelevanceEvidence, type View, viewOf } from './outside-view.js';
import { type Reach, reachOf } from './reach.js';
import type { RelevanceSide, RelevanceSides } from './relevance-sides.js';
import { type Stated, statedImportance, withIndexedPoints } from './stated.js';
import { type DriverField, statedDerived } from './stated-derived.js';
import { structuralJourneys } from './structural-journeys.js';
import { type StructuralRelevance, structuralRelevance } from './structural-relevance.js';

export interface RelevanceRow {
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
  readonly stated: Stated | null;
  readonly derived: Derived | null;
  readonly structural: StructuralRelevance | null;
  readonly reach: Reach | null;
  /** Who says so: people outside, inside, or both. */
  readonly view: View;
  /** What is said against what goes with the judgement; null where one is not known, or there are too few to compare. */
  readonly field: DriverField | null;
}

export interface Relevance {
  /** By rank, then by score, group by group. */
  readonly rows: readonly RelevanceRow[];
  readonly drivers: readonly (Drivers & { readonly segment: string | null })[];
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
  for (const group of groupsIn(workspace, evidence, grouping)) {
    const found = await findDrivers(workspace, evidence, { grouping, group, seed });
    drivers.push(...found.map((one) => ({ ...one, segment: group })));
    rows.push(...rowsFor(workspace, evidence, grouping, group, found));
  }
  const { journeys, unread } = structuralJourneys(workspace);
  return {
    rows,
    drivers,
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
  const touchpoints = [...workspace.touchpoints.values()].filter(isLive).sort((a, b) => byCodePoint(a.id, b.id));
  const structural = structuralFor(workspace, grouping, group);
  const derived = derivedImportance(drivers);
  // Each touchpoint looks at its own answers only: to look through all of them for each would take touchpoints times answers.
  const tallies = groupBy(evidence.tallies, ({ question }) => question.touchpoint);
  const ownOf = ({ id }: Touchpoint) => ({ ...evidence, tallies: tallies.get(id) ?? [] });
  const stated = withIndexedPoints(
    touchpoints.map((touchpoint) => statedImportance(workspace, ownOf(touchpoint), touchpoint, grouping, group)),
  );
  const parts = touchpoints.map((touchpoint, index) => {
    const own = ownOf(touchpoint);
    return {
      touchpoint,
      stated: stated[index] ?? null,
      derived: derived.get(touchpoint.id) ?? null,
      structural: structural === null ? null : (structural.get(touchpoint.id) ?? neverMet),
      reach: reachOf(workspace.company, own, touchpoint, grouping, group),
    };
  });
  const { fields } = statedDerived(
    new Map(
      parts.map(({ touchpoint, stated: said, derived: one }) => [
        touchpoint.id,
        { stated: said?.score.value ?? null, derived: one?.index ?? null },
      ]),
    ),
  );
  const combined = combinedRelevance(
    new Map(parts.map((part) => [part.touchpoint.id, sidesOf(part)])),
    settingsOf(workspace.company).relevanceWeights,
  );
  return parts
    .map(({ touchpoint, ...sides }): RelevanceRow => {
      const whole = combined.get(touchpoint.id);
      const { score = null, low = 0, high = 100, coverage = 0, missing = [], rank = null, rankRange = null } = whole ?? {};
      return {
        touchpoint: touchpoint.id,
        segment: group,
        score: score === null ? null : { value: score, low, high },
        coverage,
        missing,
        rank,
        rankRange: rankRange && { low: rankRange.best, high: rankRange.worst },
        ...sides,
        view: viewOf(evidenceOf(sides)),
        field: fields.get(touchpoint.id) ?? null,
      };
    })
    .sort(byRank);
}

// In no journey, while others are: that much is known.
const neverMet: StructuralRelevance = { share: 0, index: 0, rank: 0, plainShare: 0, plainRank: 0 };

/** Of everybody all journeys, of a persona its own; a segment of the data has no journeys. Null where there are none. */
function structuralFor(workspace: Workspace, grouping: Grouping, group: string | null): ReadonlyMap<string, StructuralRelevance> | null {
  if (group !== null && grouping.name !== 'persona') return null;
  const journeys = new Map([...workspace.journeys].filter(([, { persona }]) => group === null || persona === group));
  const relevance = structuralRelevance(structuralJourneys({ ...workspace, journeys }).journeys);
  return relevance.size === 0 ? null : relevance;
}

type Sides = Pick<RelevanceRow, RelevanceSide>;

/** The sides of a row on 0–100; null where one is not known, or may not be ranked. */
export function sidesOf({ stated, derived, structural, reach }: Sides): RelevanceSides {
  return {
    derived: derived?.index ?? null,
    stated: stated !== null && isEnough(stated) ? stated.score.value : null,
    structural: structural?.index ?? null,
    reach: reach !== null && isEnough(reach) ? reach.score.value : null,
  };
}

/** What rests on fewer than ten answers is shown, and ranks nothing. */
function isEnough({ from, n }: Stated | Reach): boolean {
  return from !== 'answers' || (n ?? 0) >= fewestForRank;
}

/** The fewest answers behind any side that was asked for; null where none was. */
export function fewestAnswers({ stated, derived, reach }: Sides): number | null {
  const counts = [stated?.from === 'answers' ? stated.n : null, derived?.n ?? null, reach?.from === 'answers' ? reach.n : null];
  const known = counts.flatMap((count) => count ?? []);
  return known.length === 0 ? null : Math.min(...known);
}

function evidenceOf({ stated, derived, structural, reach }: Sides): readonly RelevanceEvidence[] {
  return [
    ...(stated === null ? [] : [stated.from]),
    ...(derived?.index == null ? [] : (['derived'] as const)),
    ...(structural === null ? [] : (['structural'] as const)),
    ...(reach === null ? [] : (['reach'] as const)),
  ];
}

/** Those with a rank first; then by score; the unknown last. */
function byRank(a: RelevanceRow, b: RelevanceRow): number {
  const last = Number.POSITIVE_INFINITY;
  return (a.rank ?? last) - (b.rank ?? last) || (b.score?.value ?? -1) - (a.score?.value ?? -1) || byCodePoint(a.touchpoint, b.touchpoint);
}
