/** Which journeys a user means. */
import type { Journey } from '../../model/journeys/journey.js';
import type { Workspace } from '../../model/workspace.js';
import { byCodePoint } from '../../text/compare.js';
import { visible } from '../../text/visible.js';
import { unknownName } from '../unknown-name.js';
import { UserError } from '../user-error.js';

/** The journeys with these ids, each once, in the order given. A `UserError` for an id that no journey has. */
export function journeysNamed({ journeys, broken }: Workspace, ids: readonly string[]): readonly Journey[] {
  return [...new Set(ids)].map((name) => {
    const id = name.replace(/^journey\//, '');
    const journey = journeys.get(id);
    if (journey !== undefined) return journey;
    if (broken.has(`journey/${id}`))
      throw new UserError(`The file of the journey "${visible(name)}" could not be read`, 'See: tp validate');
    throw unknownName('journey', id, journeys.keys(), { otherwise: 'See all of them with: tp journey ls' });
  });
}

/** All journeys, by id. */
export function allJourneys({ journeys }: Workspace): readonly Journey[] {
  return [...journeys.values()].sort((a, b) => byCodePoint(a.id, b.id));
}

/** The journey of a workspace that has only one; a `UserError` where it has several, or none. */
function onlyJourney(workspace: Workspace): Journey {
  const [only, ...more] = allJourneys(workspace);
  if (only === undefined) throw new UserError('There is no journey yet', 'Write the first one: tp new journey <id>');
  if (more.length === 0) return only;
  const ids = [only, ...more].map(({ id }) => id);
  const shown = ids.length <= 6 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more`;
  throw new UserError(`There are ${ids.length} journeys, and none is named`, `Name one (${shown}), or draw --all`);
}

/** The journeys to be drawn: those named, all of them, or the only one. */
export function wantedJourneys(
  workspace: Workspace,
  ids: readonly string[],
  { all = false }: { readonly all?: boolean },
): readonly Journey[] {
  if (all && ids.length > 0) throw new UserError('--all draws every journey, and some are named', 'Leave one of them out');
  if (all) return allJourneys(workspace);
  return ids.length > 0 ? journeysNamed(workspace, ids) : [onlyJourney(workspace)];
}
