/** After a change, the journeys in which a rule that looks at each with its own touchpoints can find something else. */
import type { EntityKind } from '../model/entity.js';
import { touchpointsMet } from '../model/journeys/touchpoints-met.js';
import type { Workspace } from '../model/workspace.js';
import type { NamedFinding } from '../source/diagnostic.js';
import type { Changes } from './changes.js';
import type { WideSight } from './sight.js';

/** The workspace with only those of its journeys that have changed, or that name a touchpoint that has. */
export function onlyJourneysConcerned(workspace: Workspace, { files, touchpoints }: Changes): Workspace {
  const journeys = [...workspace.journeys].filter(
    ([, journey]) => files.has(journey.origin.file) || touchpointsMet(journey).some((id) => touchpoints.has(id)),
  );
  return { ...workspace, journeys: new Map(journeys) };
}

/** True where nothing else has changed that a rule with this sight looks at. */
export function concernsJourneys(sight: WideSight, { keys, paths, references, data }: Changes): boolean {
  if (sight.each !== 'journey' || (paths && sight.paths) || (references && sight.references) || (data && sight.data)) return false;
  return [...keys.keys()].every((kind) => isOfJourneys(kind) || sight[kind] === undefined);
}

function isOfJourneys(kind: EntityKind): boolean {
  return kind === 'journey' || kind === 'touchpoint';
}

/** The findings of before in journeys that are not concerned, and those of now in the `concerned`. */
export function inJourneys(
  before: readonly NamedFinding[],
  now: readonly NamedFinding[],
  concerned: Workspace,
  { files }: Changes,
): readonly NamedFinding[] {
  const again = new Set([...concerned.journeys.values()].map(({ origin }) => origin.file));
  // A journey that is gone is among the files that have changed.
  return [...before.filter(({ at }) => !again.has(at.file) && !files.has(at.file)), ...now];
}
