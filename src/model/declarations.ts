/** Every id that is declared inside a file: stages, teams, steps, metrics … The ids of files are their names. */
import type { Path } from '../source/location.js';
import type { Entity } from './entity.js';
import type { Workspace } from './workspace.js';

/** What an id inside a file stands for. */
export type DeclaredKind = 'stage' | 'team' | 'channel' | 'promise' | 'context' | 'goal' | 'step' | 'metric' | 'expectation';

export interface Declaration {
  readonly kind: DeclaredKind;
  readonly id: string;
  readonly from: Entity;
  /** Where the id stands. */
  readonly path: Path;
}

/** All declarations, file by file and list by list. */
export function* declarationsOf({ company, touchpoints, journeys }: Workspace): Generator<Declaration> {
  yield* inList('stage', company, 'stages', company.stages);
  yield* inList('team', company, 'teams', company.teams);
  yield* inList('channel', company, 'channels', company.channels);
  yield* inList('promise', company, 'promises', company.promises);
  yield* inList('context', company, 'context', company.context);
  yield* inList('goal', company, 'goals', company.goals);
  for (const touchpoint of touchpoints.values()) {
    yield* inList('metric', touchpoint, 'metrics', touchpoint.metrics);
    yield* inList('expectation', touchpoint, 'expectations', touchpoint.expectations);
  }
  for (const journey of journeys.values()) yield* inList('step', journey, 'steps', journey.steps);
}

function* inList(
  kind: DeclaredKind,
  from: Entity,
  key: string,
  items: readonly { readonly id: string }[] | undefined,
): Generator<Declaration> {
  for (const [index, { id }] of (items ?? []).entries()) yield { kind, id, from, path: [key, index, 'id'] };
}
