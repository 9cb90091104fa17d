/** The one query language: `owner:service stage:use not:status:retired importance:>3 word`. All terms must hold. */
import { byCodePoint } from '../text/compare.js';
import { actionStatusOf } from './action.js';
import { stepsOf } from './journeys/journey.js';
import { type Text, textIn } from './text.js';
import { statusOf } from './touchpoint.js';
import type { AnyEntity } from './workspace.js';

/** Why a term cannot be read: what stands before its colon is no field, or nothing stands behind it. */
export interface QueryProblem {
  readonly message: string;
  /** What stands there in place of a field; absent where it is one. */
  readonly unknownField?: string;
}

/** True for an entity that matches. */
export type Query = (entity: AnyEntity) => boolean;

type Value = string | number | boolean | undefined;
type Field = (entity: AnyEntity) => readonly Value[];

/** What can stand before the colon, besides keys of the user's own; each gives the values that an entity has there, none where it has none. */
export const queryFields: Readonly<Record<string, Field>> = {
  type: ({ type }) => [type],
  id: ({ id }) => [id],
  owner: (entity) => ('owner' in entity ? [entity.owner] : []),
  contributor: (entity) => (entity.type === 'touchpoint' ? (entity.contributors ?? []) : []),
  responsible: (entity) => (entity.type === 'touchpoint' ? [entity.responsible] : []),
  stage: (entity) =>
    entity.type === 'touchpoint' ? (entity.stages ?? []) : entity.type === 'journey' ? stepsOf(entity).map(({ stage }) => stage) : [],
  channel: (entity) =>
    entity.type === 'touchpoint' ? [entity.channel] : entity.type === 'persona' ? Object.keys(entity.channels ?? {}) : [],
  persona: (entity) => (entity.type === 'touchpoint' ? (entity.personas ?? []) : entity.type === 'journey' ? [entity.persona] : []),
  audience: (entity) => (entity.type === 'touchpoint' ? (entity.audience ?? []) : entity.type === 'persona' ? [entity.customer] : []),
  touchpoint: (entity) => touchpointsOf(entity),
  status: (entity) => (entity.type === 'touchpoint' ? [statusOf(entity)] : entity.type === 'action' ? [actionStatusOf(entity)] : []),
  state: (entity) => (entity.type === 'journey' ? [entity.state ?? 'current'] : []),
  kind: (entity) => (entity.type === 'action' ? [entity.kind] : []),
  media: (entity) => (entity.type === 'touchpoint' ? [entity.media] : []),
  directness: (entity) => (entity.type === 'touchpoint' ? [entity.directness] : []),
  purpose: (entity) => (entity.type === 'touchpoint' ? (entity.purposes ?? []) : []),
  technology: (entity) => (entity.type === 'touchpoint' ? (entity.technology ?? []) : []),
  promise: (entity) => (entity.type === 'touchpoint' ? (entity.expectations ?? []).map(({ promise }) => promise) : []),
  legal_duty: (entity) => (entity.type === 'touchpoint' ? [entity.legal_duty ?? false] : []),
  importance: (entity) => (entity.type === 'touchpoint' ? [entity.assessment?.importance] : []),
  satisfaction: (entity) => (entity.type === 'touchpoint' ? [entity.assessment?.satisfaction] : []),
  review_by: (entity) => (entity.type === 'touchpoint' ? [entity.review_by] : []),
  effort: (entity) => (entity.type === 'action' ? [entity.effort] : []),
  due: (entity) => (entity.type === 'action' ? [entity.due] : []),
  share: (entity) => (entity.type === 'persona' ? [entity.share] : []),
};

function touchpointsOf(entity: AnyEntity): readonly Value[] {
  if (entity.type === 'touchpoint') return [entity.id];
  if (entity.type === 'journey') return stepsOf(entity).map(({ touchpoint }) => touchpoint);
  return entity.type === 'action' ? (entity.touchpoints ?? []) : [];
}

/** True for a term that can only be a query: `field:value`. */
export function isQueryTerm(term: string): boolean {
  return /^(?:not:)*[a-z][a-z_-]*:/.test(term);
}

/** The query that the terms make together, or the first that makes no sense. No terms match everything. */
export function parseQuery(terms: readonly string[]): { readonly query: Query } | { readonly problem: QueryProblem } {
  const queries: Query[] = [];
  for (const term of terms.flatMap(splitTerms)) {
    const parsed = parseTerm(term);
    if ('problem' in parsed) return parsed;
    queries.push(parsed.query);
  }
  return { query: (entity) => queries.every((query) => query(entity)) };
}

/** Blanks separate terms, but not inside double quotes. */
function splitTerms(text: string): readonly string[] {
  return (text.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((term) => term.replaceAll('"', ''));
}

function parseTerm(term: string): ReturnType<typeof parseQuery> {
  if (term.startsWith('not:')) {
    const inner = parseTerm(term.slice(4));
    return 'problem' in inner ? inner : { query: (entity) => !inner.query(entity) };
  }
  const colon = term.indexOf(':');
  if (colon === -1) return { query: (entity) => mentions(entity, term.toLowerCase()) };
  const name = term.slice(0, colon);
  const field = queryField(name);
  if (field === null) return { problem: { message: `There is no field "${name}" to search in`, unknownField: name } };
  const wanted = term.slice(colon + 1);
  if (wanted === '') return { problem: { message: `"${term}" names no value` } };
  const matches = matcher(wanted);
  return { query: (entity) => field(entity).some((value) => value !== undefined && matches(value)) };
}

/** The field of that name, a key of the user's own (`x-region`) among them; null where there is none. */
export function queryField(name: string): Field | null {
  if (Object.hasOwn(queryFields, name)) return queryFields[name] ?? null;
  if (!name.startsWith('x-')) return null;
  return (entity) => [(entity as unknown as Readonly<Record<string, Value>>)[name]].flat();
}

/** `a`, `a,b` for one of them, `*` for any, `>3`, `>=3`, `<3`, `<=3` for numbers and days. */
function matcher(wanted: string): (value: string | number | boolean) => boolean {
  if (wanted === '*') return () => true;
  const comparison = /^(>=|<=|>|<)(.+)$/.exec(wanted);
  if (comparison === null) {
    const choices = wanted.toLowerCase().split(',');
    return (value) => choices.includes(String(value).toLowerCase());
  }
  const [, operator = '', bound = ''] = comparison;
  return (value) => {
    const difference = typeof value === 'number' ? value - Number(bound) : byCodePoint(String(value), bound);
    if (Number.isNaN(difference)) return false;
    return operator.startsWith('>')
      ? difference > 0 || (difference === 0 && operator === '>=')
      : difference < 0 || (difference === 0 && operator === '<=');
  };
}

function mentions(entity: AnyEntity, word: string): boolean {
  return entity.id.includes(word) || allLanguages(titleOf(entity)).some((name) => name.toLowerCase().includes(word));
}

function allLanguages(text: Text): readonly string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}

/** What an entity is called: its name, or the title of an action. */
function titleOf(entity: AnyEntity): Text {
  return entity.type === 'action' ? entity.title : entity.name;
}

/** What an entity is called in the first of `languages`. */
export function titleIn(entity: AnyEntity, languages: readonly string[]): string {
  return textIn(titleOf(entity), languages);
}
