/**
 * Data against the schema of its kind: what is wrong, and the data without it.
 * What is wrong is found in `find-faults.ts` and said in `schema-words.ts`.
 */
import type { Path } from '../../source/location.js';
import { type Fault, findFaults } from './find-faults.js';
import type { SchemaName, SchemaSource } from './schema.js';
import type { SchemaProblem } from './schema-problem.js';
import { describe } from './schema-words.js';
import type { SoundCheck } from './sound-check.js';

type Data = Readonly<Record<string, unknown>>;

/** Sound data of a file: what the schema refused is left out. */
export interface Checked {
  readonly data: Data;
  readonly problems: readonly SchemaProblem[];
  /** The path in the file of a value in `data`: a list that lost an item has closed the gap. */
  toFilePath(path: Path): Path;
}

/** Where the items of a list stood before some were left out. */
type Places = WeakMap<readonly unknown[], readonly number[]>;

/**
 * Checks the data of one file and leaves out what is refused; a map that loses a key it must have goes as well. Only data that are
 * not `isSound` are walked through, and the walk has the last word.
 */
export function checkSchema(kind: SchemaName, data: Data, schemas: SchemaSource, isSound: SoundCheck): Checked {
  if (isSound(data)) return { data, problems: [], toFilePath: (path) => path };
  const faults = findFaults(kind, data, schemas);
  const places: Places = new WeakMap();
  let sound: Data = data;
  for (let refused = pathsOf(faults); refused.size > 0; refused = pathsOf(findFaults(kind, sound, schemas))) {
    sound = without(sound, [], refused, places) as Data;
  }
  return { data: sound, problems: faults.map(describe), toFilePath: (path) => toFilePath(sound, path, places) };
}

// The root cannot be left out: a file without its name is still a file.
function pathsOf(faults: readonly Fault[]): ReadonlySet<string> {
  return new Set(faults.filter(({ path }) => path.length > 0).map(({ path }) => JSON.stringify(path)));
}

function without(value: unknown, path: Path, refused: ReadonlySet<string>, places: Places): unknown {
  if (Array.isArray(value)) {
    const indexes = value.flatMap((_, index) => (refused.has(JSON.stringify([...path, index])) ? [] : [index]));
    const rest = indexes.map((index) => without(value[index], [...path, index], refused, places));
    const before = places.get(value);
    if (before !== undefined || rest.length < value.length)
      places.set(
        rest,
        indexes.map((index) => before?.[index] ?? index),
      );
    return rest;
  }
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !refused.has(JSON.stringify([...path, key])));
  return Object.fromEntries(entries.map(([key, item]) => [key, without(item, [...path, key], refused, places)]));
}

function toFilePath(data: unknown, path: Path, places: Places): Path {
  let value = data;
  return path.map((step) => {
    const list = Array.isArray(value) && typeof step === 'number' ? value : null;
    value = value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined;
    return list === null ? step : (places.get(list)?.[step as number] ?? step);
  });
}
