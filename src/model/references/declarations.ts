/** Every id that is declared inside a file: stages, teams, steps, metrics … The ids of files are their names. */
import type { Path } from '../../source/location.js';
import type { Entity } from '../entity.js';
import type { Text } from '../text.js';
import type { Workspace } from '../workspace.js';

/** What an id inside a file stands for. */
export type DeclaredKind = 'stage' | 'team' | 'channel' | 'promise' | 'context' | 'goal' | 'step' | 'metric' | 'expectation';

/** A thing with an id, and what it may say of itself. */
export interface DeclaredItem {
  readonly id: string;
  readonly name?: Text;
  readonly text?: Text;
  readonly does?: Text;
}

/** A list of things with an id; only within it must an id be the only one. */
export interface DeclaringList {
  readonly kind: DeclaredKind;
  readonly from: Entity;
  readonly key: string;
  readonly items: readonly DeclaredItem[];
}

/** All lists that are not empty, file by file. */
export function declaringLists({ company, touchpoints, journeys }: Workspace): readonly DeclaringList[] {
  const lists: DeclaringList[] = [];
  const add = (kind: DeclaredKind, from: Entity, key: string, items: DeclaringList['items'] | undefined) => {
    if (items !== undefined && items.length > 0) lists.push({ kind, from, key, items });
  };
  add('stage', company, 'stages', company.stages);
  add('team', company, 'teams', company.teams);
  add('channel', company, 'channels', company.channels);
  add('promise', company, 'promises', company.promises);
  add('context', company, 'context', company.context);
  add('goal', company, 'goals', company.goals);
  for (const touchpoint of touchpoints.values()) {
    add('metric', touchpoint, 'metrics', touchpoint.metrics);
    add('expectation', touchpoint, 'expectations', touchpoint.expectations);
  }
  for (const journey of journeys.values()) add('step', journey, 'steps', journey.steps);
  return lists;
}

/** Where the id of the item at `index` stands. */
export function idPath({ key }: DeclaringList, index: number): Path {
  return [key, index, 'id'];
}
