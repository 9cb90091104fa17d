/** A name that nothing bears: the error that says so, and names the nearest one that there is. */
import type { Workspace } from '../model/workspace.js';
import { closest } from '../text/closest.js';
import { visible } from '../text/visible.js';
import { UserError } from './user-error.js';

/**
 * `There is no report "jurneys"`, with the nearest of `known` as the hint. Where none is near the hint is `otherwise`; without that it
 * lists all of them. What follows the name, as in `no format "svg" for this drawing`, is `purpose`.
 */
export function unknownName(
  kind: string,
  name: string,
  known: Iterable<string>,
  { otherwise, purpose = '' }: { readonly otherwise?: string; readonly purpose?: string } = {},
): UserError {
  const names = [...known];
  const message = `There is no ${kind} "${visible(name)}"${purpose === '' ? '' : ` ${purpose}`}`;
  return new UserError(message, nearestName(name, names, otherwise ?? allNames(kind, names)));
}

/** `Did you mean "journeys"?` for the nearest of `known`, as `shown` writes it; `otherwise` where none is near. */
export function nearestName(name: string, known: Iterable<string>, otherwise: string, shown: (meant: string) => string = visible): string {
  const meant = closest(name, known);
  return meant === null ? otherwise : `Did you mean "${shown(meant)}"?`;
}

/** `Reports are: overview, quality, gaps`. */
export function allNames(kind: string, names: readonly string[]): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}s are: ${names.map(visible).join(', ')}`;
}

/** The error for the id of a touchpoint that there is not. */
export function unknownTouchpoint(id: string, { touchpoints }: Pick<Workspace, 'touchpoints'>): UserError {
  return unknownName('touchpoint', id, touchpoints.keys(), { otherwise: 'See all ids with: tp ls type:touchpoint' });
}
