/** Which journeys a user means. */
import type { Journey } from '../model/journey.js';
import type { Workspace } from '../model/workspace.js';
import { closest } from '../text/closest.js';
import { byCodePoint } from '../text/compare.js';
import { visible } from '../text/visible.js';
import { UserError } from './user-error.js';

/** The journeys with these ids, each once, in the order given. A `UserError` for an id that no journey has. */
export function journeysNamed({ journeys, broken }: Workspace, ids: readonly string[]): readonly Journey[] {
  return [...new Set(ids)].map((name) => {
    const id = name.replace(/^journey\//, '');
    const journey = journeys.get(id);
    if (journey !== undefined) return journey;
    if (broken.has(`journey/${id}`))
      throw new UserError(`The file of the journey "${visible(name)}" could not be read`, 'See: tp validate');
    const meant = closest(id, journeys.keys());
    throw new UserError(
      `There is no journey "${visible(name)}"`,
      meant === null ? 'See all of them with: tp journey ls' : `Did you mean "${meant}"?`,
    );
  });
}

/** All journeys, by id. */
export function allJourneys({ journeys }: Workspace): readonly Journey[] {
  return [...journeys.values()].sort((a, b) => byCodePoint(a.id, b.id));
}
