/**
 * The identity of a finding: what it is about, not where it stands. It survives lines, items and files that move, so that
 * two runs can be compared, and people can read it.
 */

import { visible } from '../text/visible.js';
import type { Diagnostic } from './diagnostic.js';
import type { Path } from './location.js';
import { sha256 } from './sha256.js';

/** What a file holds: its text, and its data where it could be read. */
export interface Content {
  readonly text: string;
  readonly data: unknown;
}

/** A rule, and what it found something at: `touchpoint/hotline/expectations/fast/kind`. */
export interface Identity {
  readonly rule: string;
  readonly at: string;
}

/**
 * The identity of each diagnostic of a run, no two the same. `at` is the entity and the path in it, with ids in place of
 * indexes; the entity and the marked text in quotation marks where there is no path. Repeats are numbered, so give all
 * diagnostics of the run, in their order: a number must not depend on what somebody wants to see.
 */
export function identitiesOf(
  diagnostics: readonly Diagnostic[],
  contentOf: (file: string) => Content | null,
): ReadonlyMap<Diagnostic, Identity> {
  const repeats = new Map<string, number>();
  const identities = new Map<Diagnostic, Identity>();
  for (const diagnostic of diagnostics) {
    const { rule } = diagnostic;
    const at = placeOf(diagnostic, contentOf(diagnostic.location.file));
    const count = (repeats.get(`${rule} ${at}`) ?? 0) + 1;
    repeats.set(`${rule} ${at}`, count);
    identities.set(diagnostic, { rule, at: count === 1 ? at : `${at} #${count}` });
  }
  return identities;
}

function placeOf({ entity, location, data }: Diagnostic, content: Content | null): string {
  const { file, path, range } = location;
  // tp.yaml is the only one of its kind: its name says nothing more.
  const about = entity === undefined ? `./${visible(file)}` : entity.type === 'tp' ? 'tp' : `${entity.type}/${stepOf(entity.id)}`;
  if (path === undefined) {
    const marked = content?.text.slice(range.start.offset, range.end.offset) ?? '';
    return marked === '' ? about : `${about} "${short(visible(marked))}"`;
  }
  // A missing key has the path of the map that lacks it; several can be missing there.
  const missing = typeof data?.['missing'] === 'string' ? [data['missing']] : [];
  return [about, ...stableSteps(content?.data, path), ...missing.map(stepOf)].join('/');
}

/** The path with each index replaced by what its item is: its id, else its value, else a hash of what stands in it beside the path. */
function stableSteps(data: unknown, path: Path): readonly string[] {
  let value = data;
  return path.map((step, depth) => {
    const list = Array.isArray(value);
    value = value !== null && typeof value === 'object' ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
    return list && value !== undefined ? nameOf(value, path[depth + 1]) : stepOf(step);
  });
}

function nameOf(item: unknown, next: string | number | undefined): string {
  if (item === null || typeof item !== 'object') return stepOf(String(item));
  if (Array.isArray(item)) return hashed(item);
  const entries = Object.entries(item);
  const id = entries.find(([key, value]) => key === 'id' && typeof value === 'string' && next !== 'id');
  // Without the value that the finding is about: it will change, and the finding is still the same one until it is right.
  return id === undefined ? hashed(Object.fromEntries(entries.filter(([key]) => key !== next))) : stepOf(String(id[1]));
}

/** A step on one line, in which a slash is no boundary, escaped as in a JSON pointer. */
function stepOf(step: string | number): string {
  return short(visible(String(step)).replaceAll('~', '~0').replaceAll('/', '~1'));
}

const longest = 80;

/** The text, or a hash of it where it is long. */
export function short(text: string): string {
  return text.length > longest ? hashed(text) : text;
}

function hashed(value: unknown): string {
  return `*${sha256(JSON.stringify(sorted(value))).slice(0, 12)}`;
}

/** Maps in the order of their keys: it means nothing in a file. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)]);
}
