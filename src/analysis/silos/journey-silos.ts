/** One journey, or all of them, as the customer of several departments goes through them. */
import { type Journey, stepsOf } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { mainPath } from '../journey/main-path.js';
import { type CompaniesExperienced, companiesExperienced } from './companies-experienced.js';
import { type Continuity, continuity } from './continuity.js';
import { type OwnerIslands, ownerIslands } from './owner-islands.js';
import { type Transition, transitionsOf } from './transitions.js';

export interface Silos {
  readonly transitions: readonly Transition[];
  readonly handOffs: Continuity;
  readonly channels: Continuity;
  /** Those of the owners met; as many islands as there are, so many companies there seem to be. */
  readonly islands: OwnerIslands;
}

export interface JourneySilos extends Silos {
  readonly journey: string;
  /** Along the way that most people go. */
  readonly companies: CompaniesExperienced;
}

/** The silos of one journey; null where its steps could not be read. */
export function journeySilos(workspace: Workspace, journey: Journey): JourneySilos | null {
  const transitions = transitionsOf(workspace, journey);
  if (transitions === null) return null;
  const path = mainPath(journey);
  const isOnPath = new Set(path.slice(1).map((to, index) => `${path[index]} ${to}`));
  const along = transitions.filter(({ from, to }) => isOnPath.has(`${from} ${to}`));
  return { journey: journey.id, companies: companiesExperienced(along), ...silosOf(transitions, ownersMet(workspace, [journey])) };
}

/** The silos of all journeys as they are; those whose steps could not be read are left out. */
export function allSilos(workspace: Workspace): Silos {
  const journeys = [...workspace.journeys.values()].filter(({ state = 'current' }) => state === 'current');
  return silosOf(
    journeys.flatMap((journey) => transitionsOf(workspace, journey) ?? []),
    ownersMet(workspace, journeys),
  );
}

function silosOf(transitions: readonly Transition[], owners: readonly string[]): Silos {
  return {
    transitions,
    handOffs: continuity(transitions, 'owners'),
    channels: continuity(transitions, 'channels'),
    islands: ownerIslands(owners, transitions),
  };
}

function ownersMet({ touchpoints }: Workspace, journeys: readonly Journey[]): readonly string[] {
  return journeys.flatMap(stepsOf).flatMap(({ touchpoint }) => touchpoints.get(touchpoint)?.owner ?? []);
}
