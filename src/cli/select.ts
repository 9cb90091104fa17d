/** Which entities and files a user means: paths, ids, or a query. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isQueryTerm, parseQuery, type Query, queryFields } from '../model/query.js';
import { allEntities } from '../model/references/names.js';
import type { AnyEntity } from '../model/workspace.js';
import { visible } from '../text/visible.js';
import { nearTerms } from './near-terms.js';
import type { OpenedWorkspace } from './open.js';
import { allNames, nearestName } from './unknown-name.js';
import { UserError } from './user-error.js';

/** The query of the terms; a `UserError` where they make none. */
export function queryOf(terms: readonly string[], env: Readonly<Record<string, string | undefined>>): Query {
  const parsed = parseQuery(terms.map((term) => withMe(term, env)));
  if ('query' in parsed) return parsed.query;
  const { message, unknownField } = parsed.problem;
  const known = Object.keys(queryFields);
  const fields = allNames('field', known);
  throw new UserError(
    visible(message),
    unknownField === undefined ? fields : nearestName(unknownField, known, fields, (meant) => `${meant}:`),
  );
}

/** `responsible:me` is whoever TP_ME names. */
function withMe(term: string, env: Readonly<Record<string, string | undefined>>): string {
  if (!/^(?:not:)?responsible:me$/.test(term)) return term;
  const me = env['TP_ME'];
  if (!me) throw new UserError('"responsible:me" needs to know who you are', 'Set TP_ME to the name that stands in the files');
  return term.replace(/me$/, `"${me}"`);
}

/** The files that the terms mean; null where there are no terms, which means all. */
export function selectFiles(
  opened: OpenedWorkspace,
  terms: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlySet<string> | null {
  if (terms.length === 0) return null;
  const selected = new Set<string>();
  const queryTerms: string[] = [];
  for (const term of terms) {
    const files = isQueryTerm(term) ? null : filesNamed(opened, term, cwd);
    if (files === null) queryTerms.push(term);
    else for (const file of files) selected.add(file);
  }
  if (queryTerms.length > 0) for (const file of filesMatching(opened, queryTerms, env)) selected.add(file);
  if (selected.size === 0) throw nothingMatches(opened, terms);
  return selected;
}

/** The files of a path or an id; null where the term is neither. */
function filesNamed({ root, workspace }: OpenedWorkspace, term: string, cwd: string): readonly string[] | null {
  for (const start of [cwd, root]) {
    const path = relative(root, resolve(start, term)).split(sep).join('/');
    const prefix = path === '' ? '' : `${path}/`;
    const files = workspace.files.map(({ document }) => document.file).filter((file) => file === path || file.startsWith(prefix));
    if (files.length > 0 && (existsSync(resolve(start, term)) || files.includes(path))) return files;
  }
  const [kind, id] = term.includes('/') ? term.split('/') : [null, term];
  const named = workspace.files.filter((file) => file.id === id && (kind === null || file.kind === kind));
  return named.length === 0 ? null : named.map(({ document }) => document.file);
}

function filesMatching(
  { workspace }: OpenedWorkspace,
  terms: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const query = queryOf(terms, env);
  return [...allEntities(workspace)].filter(query).map(({ origin }) => origin.file);
}

function nothingMatches({ root, workspace }: OpenedWorkspace, terms: readonly string[]): UserError {
  const names = [
    ...workspace.files.map(({ id }) => id),
    ...workspace.files.map(({ document }) => document.file),
    ...foldersOf(workspace.files.map(({ document }) => document.file)),
  ];
  const [term = '', ...more] = terms;
  const near = nearTerms(workspace, terms);
  const hint = near.length === 0 ? 'Name a path, an id, or a query such as owner:service' : `Did you mean ${near.join(' ')}?`;
  const count = workspace.files.length;
  return new UserError(
    `No file of the inventory matches "${visible(terms.join(' '))}" (looked in ${visible(root)}, 0 of ${count} files)`,
    more.length > 0 ? hint : nearestName(term.replace(/\/$/, ''), names, hint),
  );
}

function foldersOf(files: readonly string[]): readonly string[] {
  return [
    ...new Set(
      files.flatMap((file) =>
        file
          .split('/')
          .slice(0, -1)
          .map((_, index, parts) => parts.slice(0, index + 1).join('/')),
      ),
    ),
  ];
}

/** The one entity of an id or `kind/id`; a `UserError` where there is none, or where it could be several. */
export function entityNamed({ workspace }: OpenedWorkspace, name: string): AnyEntity {
  const [kind, id] = name.includes('/') ? name.split('/') : [null, name];
  const found = [...allEntities(workspace)].filter((entity) => entity.id === id && (kind === null || entity.type === kind));
  const [first, second] = found;
  if (first === undefined) {
    const known = [...allEntities(workspace)].map((entity) => entity.id);
    throw new UserError(
      `There is nothing called "${visible(name)}" in the inventory`,
      nearestName(id ?? '', known, 'See all ids with: tp ls'),
    );
  }
  if (second !== undefined)
    throw new UserError(
      `"${visible(name)}" stands for ${found.length} things`,
      `Write ${found.map((entity) => `${entity.type}/${entity.id}`).join(' or ')}`,
    );
  return first;
}
