/** What is known of the four sides of the relevance of a touchpoint. */
import type { Evidence } from '../../evidence/evidence.js';
import { isLive, type Touchpoint } from '../../model/touchpoint.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { groupBy } from '../group-by.js';
import type { Grouping } from '../grouping.js';
import { fewestForRank } from '../status.js';
import { type Derived, derivedImportance } from './derived.js';
import type { Drivers } from './driver-types.js';
import type { RelevanceEvidence } from './outside-view.js';
import { type Reach, reachOf } from './reach.js';
import type { RelevanceSides } from './relevance-sides.js';
import { type Stated, statedImportance, withIndexedPoints } from './stated.js';
import { structuralJourneys } from './structural-journeys.js';
import { type StructuralRelevance, structuralRelevance } from './structural-relevance.js';

/** Each side with what it rests on; null where nothing is known of it. */
export interface KnownSides {
  readonly stated: Stated | null;
  readonly derived: Derived | null;
  readonly structural: StructuralRelevance | null;
  readonly reach: Reach | null;
}

/** The sides of every live touchpoint, by id; `group` is null for everybody. */
export function knownSides(
  workspace: Workspace,
  evidence: Evidence,
  grouping: Grouping,
  group: string | null,
  drivers: readonly Drivers[],
): readonly (KnownSides & { readonly touchpoint: string })[] {
  const touchpoints = [...workspace.touchpoints.values()].filter(isLive).sort((a, b) => byCodePoint(a.id, b.id));
  const structural = structuralFor(workspace, grouping, group);
  const derived = derivedImportance(drivers);
  // Each touchpoint looks at its own answers only: to look through all of them for each would take touchpoints times answers.
  const tallies = groupBy(evidence.tallies, ({ question }) => question.touchpoint);
  const ownOf = ({ id }: Touchpoint) => ({ ...evidence, tallies: tallies.get(id) ?? [] });
  const stated = withIndexedPoints(
    touchpoints.map((touchpoint) => statedImportance(workspace, ownOf(touchpoint), touchpoint, grouping, group)),
  );
  return touchpoints.map((touchpoint, index) => {
    const own = ownOf(touchpoint);
    return {
      touchpoint: touchpoint.id,
      stated: stated[index] ?? null,
      derived: derived.get(touchpoint.id) ?? null,
      structural: structural === null ? null : (structural.get(touchpoint.id) ?? neverMet),
      reach: reachOf(workspace.company, own, touchpoint, grouping, group),
    };
  });
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

/** The sides of a row on 0–100; null where one is not known, or may not be ranked. */
export function sidesOf({ stated, derived, structural, reach }: KnownSides): RelevanceSides {
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

/** The fewest answers behind any side that was asked for and is shown; null where none was. */
export function fewestAnswers({ stated, derived, reach }: KnownSides): number | null {
  const counts = [
    stated?.from === 'answers' ? stated.n : null,
    derived?.index == null ? null : derived.n,
    reach?.from === 'answers' ? reach.n : null,
  ];
  const known = counts.flatMap((count) => count ?? []);
  return known.length === 0 ? null : Math.min(...known);
}

/** Who says something of it. */
export function evidenceOf({ stated, derived, structural, reach }: KnownSides): readonly RelevanceEvidence[] {
  return [
    ...(stated === null ? [] : [stated.from]),
    ...(derived?.index == null ? [] : (['derived'] as const)),
    ...(structural === null ? [] : (['structural'] as const)),
    ...(reach === null ? [] : (['reach'] as const)),
  ];
}
