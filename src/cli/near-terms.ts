/** A query that nothing matches: a misspelt value looks like an empty inventory, so the nearest one is named. */
import { queryField } from '../model/query.js';
import { allEntities } from '../model/references/names.js';
import type { AnyEntity, Workspace } from '../model/workspace.js';
import { closest } from '../text/closest.js';
import { visible } from '../text/visible.js';
import type { Shell } from './shell.js';

/** For each term whose value nothing has, the term with the nearest value that something has: `owner:service`. */
export function nearTerms(workspace: Workspace, terms: readonly string[]): readonly string[] {
  return terms.flatMap((term) => {
    const [, name = '', value = ''] = /^([a-z_]+):([a-z0-9-]+)$/.exec(term) ?? [];
    const field = queryField(name);
    if (field === null) return [];
    const values = new Set(
      [...allEntities(workspace)].flatMap((entity) =>
        field(entity)
          .filter((known) => known !== undefined)
          .map(String),
      ),
    );
    const meant = values.has(value) ? null : closest(value, values);
    return meant === null ? [] : [`${name}:${meant}`];
  });
}

/** Says on standard error that nothing matches, and what may have been meant. */
export function tellNoMatch(shell: Pick<Shell, 'stderr'>, workspace: Workspace, terms: readonly string[]): void {
  const near = nearTerms(workspace, terms);
  shell.stderr.write(`note: nothing matches ${visible(terms.join(' '))}${near.length === 0 ? '' : `; did you mean ${near.join(' ')}?`}\n`);
}

/** The same, only where there are terms, and `selects`, which they mean, takes nothing at all in the inventory. */
export function tellWhereNothingMatches(
  shell: Pick<Shell, 'stderr'>,
  workspace: Workspace,
  terms: readonly string[],
  selects: (entity: AnyEntity) => boolean,
): void {
  if (terms.length > 0 && ![...allEntities(workspace)].some(selects)) tellNoMatch(shell, workspace, terms);
}
