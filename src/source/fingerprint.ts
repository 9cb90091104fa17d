/**
 * The identity of a finding: what it is about, not where it stands. It survives lines, items and files that move,
 * so two runs can be compared.
 */
import { createHash } from 'node:crypto';
import type { Diagnostic } from './diagnostic.js';
import type { Path } from './location.js';

/** What a file holds: its text, and its data where it could be read. */
export interface Content {
  readonly text: string;
  readonly data: unknown;
}

/**
 * `v1:` and 16 hexadecimal digits for each diagnostic of a run, no two the same. They are made of the rule, the entity,
 * and the path with ids in place of indexes; of the marked text where there is no path. Repeats are numbered, so give
 * all diagnostics of the run, in their order: a number must not depend on what somebody wants to see.
 */
export function fingerprintsOf(
  diagnostics: readonly Diagnostic[],
  contentOf: (file: string) => Content | null,
): ReadonlyMap<Diagnostic, string> {
  const repeats = new Map<string, number>();
  const fingerprints = new Map<Diagnostic, string>();
  for (const diagnostic of diagnostics) {
    const identity = JSON.stringify(identityOf(diagnostic, contentOf(diagnostic.location.file)));
    const count = (repeats.get(identity) ?? 0) + 1;
    repeats.set(identity, count);
    fingerprints.set(diagnostic, hashed(count === 1 ? identity : `${identity} ${count}`));
  }
  return fingerprints;
}

function hashed(identity: string): string {
  return `v1:${createHash('sha256').update(identity).digest('hex').slice(0, 16)}`;
}

function identityOf({ rule, entity, location, data }: Diagnostic, content: Content | null): readonly unknown[] {
  const { file, path, range } = location;
  const about = entity === undefined ? ['file', file] : [entity.type, entity.id];
  if (path === undefined) return [rule, ...about, content?.text.slice(range.start.offset, range.end.offset) ?? ''];
  // A missing key has the path of the map that lacks it; several can be missing there.
  const missing = typeof data?.['missing'] === 'string' ? [data['missing']] : [];
  return [rule, ...about, stablePath(content?.data, path), ...missing];
}

/** The path with each index replaced by what its item is: its id, else its value, else what stands in it beside the path. */
function stablePath(data: unknown, path: Path): readonly unknown[] {
  let value = data;
  return path.map((step, depth) => {
    const list = Array.isArray(value);
    value = value !== null && typeof value === 'object' ? (value as Readonly<Record<string | number, unknown>>)[step] : undefined;
    return list && value !== undefined ? nameOf(value, path[depth + 1]) : step;
  });
}

function nameOf(item: unknown, next: string | number | undefined): unknown {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return { item: sorted(item) };
  const entries = Object.entries(item);
  const id = entries.find(([key, value]) => key === 'id' && typeof value === 'string' && next !== 'id');
  // Without the value that the finding is about: it will change, and the finding is still the same one until it is right.
  return id === undefined ? { item: sorted(Object.fromEntries(entries.filter(([key]) => key !== next))) } : { id: id[1] };
}

/** Maps in the order of their keys: it means nothing in a file. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => [key, sorted(item)]);
}
