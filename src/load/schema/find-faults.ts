/**
 * Where data break their schema: one fault for each mistake. The quick checks are for the files that are sound; this walk
 * is made for the others, because it can tell which branch of a choice was meant and which key was misspelt.
 */
import type { Path } from '../../source/location.js';
import { resolveSchema, type Schema, type SchemaName, type SchemaSource } from './schema.js';
import { isOwnKey, unknownKeys } from './unknown-keys.js';

/** A value in the file. */
interface At {
  readonly path: Path;
  readonly value: unknown;
  /** What it must hold to, with what that refers to filled in. */
  readonly schema: Schema;
  /** True where the map around it cannot do without it. */
  readonly needed: boolean;
}

/** What is wrong with the value at `path`. */
export type Fault =
  | (At & { readonly kind: 'type' })
  | (At & { readonly kind: 'enum' })
  | (At & { readonly kind: 'pattern' })
  | (At & { readonly kind: 'minimum' | 'maximum' })
  /** Too few or too many entries. */
  | (At & { readonly kind: 'size' })
  /** The value fits none of the branches; none of its keys says which was meant. */
  | (At & { readonly kind: 'branch' })
  /** `wanted` is what belongs under the key; `others` are keys of the map that do not belong there. */
  | (At & { readonly kind: 'missing'; readonly key: string; readonly wanted: Schema; readonly others: readonly string[] })
  /** `meant` is the key that it most likely was meant to be. */
  | (At & { readonly kind: 'unknown'; readonly key: string; readonly meant: string | null })
  /** The key of an entry, where any key of a certain writing will do. */
  | (At & { readonly kind: 'name'; readonly key: string });

type Data = Readonly<Record<string, unknown>>;

/** All faults of the data of one file, in the order of the data. */
export function findFaults(kind: SchemaName, data: unknown, schemas: SchemaSource): readonly Fault[] {
  return within({ path: [], value: data, schema: schemas(kind), needed: true }, schemas);
}

function within(place: At, schemas: SchemaSource): readonly Fault[] {
  const schema = resolveSchema(place.schema, schemas);
  const at = schema === place.schema ? place : { ...place, schema };
  const { value } = at;
  if (schema.oneOf !== undefined) return withinBranch(at, schemas);
  if (schema.type !== undefined && !isOfTypes(value, schema.type)) return [{ ...at, kind: 'type' }];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [{ ...at, kind: 'enum' }];
  if (typeof value === 'string') return fits(value, schema.pattern) ? none : [{ ...at, kind: 'pattern' }];
  if (typeof value === 'number') {
    if (value < (schema.minimum ?? Number.NEGATIVE_INFINITY)) return [{ ...at, kind: 'minimum' }];
    return value > (schema.maximum ?? Number.POSITIVE_INFINITY) ? [{ ...at, kind: 'maximum' }] : none;
  }
  if (Array.isArray(value)) return withinList(at, value, schemas);
  return value !== null && typeof value === 'object' ? withinMap(at, value as Data, schemas) : none;
}

const none: readonly Fault[] = [];

function fits(text: string, pattern: string | undefined): boolean {
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

function isOfTypes(value: unknown, types: string | readonly string[]): boolean {
  return typeof types === 'string' ? isOfType(value, types) : types.some((type) => isOfType(value, type));
}

function isOfType(value: unknown, type: string): boolean {
  switch (type) {
    case 'array':
      return Array.isArray(value);
    case 'object':
      return value !== null && typeof value === 'object' && !Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return Number.isFinite(value);
    default:
      return typeof value === type;
  }
}

function withinList(at: At, value: readonly unknown[], schemas: SchemaSource): readonly Fault[] {
  const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = at.schema;
  if (value.length < minItems || value.length > maxItems) return [{ ...at, kind: 'size' }];
  if (items === undefined) return none;
  return value.flatMap((item, index) => within({ path: [...at.path, index], value: item, schema: items, needed: false }, schemas));
}

function withinMap(at: At, value: Data, schemas: SchemaSource): readonly Fault[] {
  const { path, schema } = at;
  const keys = Object.keys(value);
  const faults: Fault[] = [];
  if (keys.length < (schema.minProperties ?? 0)) faults.push({ ...at, kind: 'size' });
  const unknown = unknownKeys(schema, value);
  // A misspelt key is not missing as well.
  const meant = new Set(unknown.map((fault) => fault.meant));
  const others = unknown.filter((fault) => fault.meant === null).map((fault) => fault.key);
  for (const key of schema.required ?? []) {
    if (Object.hasOwn(value, key) || meant.has(key)) continue;
    const wanted = resolveSchema(schema.properties?.[key] ?? {}, schemas);
    faults.push({ ...at, kind: 'missing', key, wanted, others });
  }
  for (const { key, meant: known } of unknown) faults.push({ ...at, kind: 'unknown', path: [...path, key], key, meant: known });
  for (const key of keys) faults.push(...withinEntry(at, key, value[key], schemas));
  return faults;
}

function withinEntry({ path: mapPath, schema }: At, key: string, value: unknown, schemas: SchemaSource): readonly Fault[] {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const path = [...mapPath, key];
  const needed = required.includes(key);
  const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
  if (own !== undefined) return within({ path, value, schema: own, needed }, schemas);
  if (typeof additionalProperties !== 'object' || isOwnKey(schema, key)) return none;
  if (!fits(key, propertyNames?.pattern)) return [{ kind: 'name', path, value, schema, needed, key }];
  return within({ path, value, schema: additionalProperties, needed }, schemas);
}

/** The faults in the branch that was meant. */
function withinBranch(at: At, schemas: SchemaSource): readonly Fault[] {
  const branches = at.schema.oneOf ?? [];
  const found = branches.map((branch) => within({ ...at, schema: branch }, schemas));
  if (found.some((faults) => faults.length === 0)) return none;
  const shared = (branches[0]?.required ?? []).filter((key) => branches.every(({ required = [] }) => required.includes(key)));
  const scores = branches.map((branch) => likeness(branch, at.value, shared));
  const best = Math.max(...scores);
  if (best <= 0) {
    // What needs no key at all, as a text, is what stands there usually; unless a key is there that only another branch has.
    const usual = branches.findIndex(({ required = [] }) => required.length === 0);
    const known = branches.findIndex((branch) => knowsKey(branch, at.value));
    return (usual === -1 ? undefined : found[known === -1 ? usual : known]) ?? [{ ...at, kind: 'branch' }];
  }
  const faults = found[scores.indexOf(best)] ?? [];
  // Where something is missing, what is too much belongs to the same mistake: an average in the place of counts.
  const isIncomplete = faults.some((fault) => fault.kind === 'missing' && fault.path.length === at.path.length);
  const isTooMuch = (fault: Fault) => fault.kind === 'unknown' && fault.meant === null && fault.path.length === at.path.length + 1;
  return isIncomplete ? faults.filter((fault) => !isTooMuch(fault)) : faults;
}

function knowsKey({ properties = {} }: Schema, value: unknown): boolean {
  return isOfType(value, 'object') && Object.keys(value as Data).some((key) => Object.hasOwn(properties, key));
}

/** How much the keys of a value speak for a branch; 0 where none is there that the branch needs and another does not. */
function likeness({ properties = {}, required = [] }: Schema, value: unknown, shared: readonly string[]): number {
  if (!isOfType(value, 'object')) return 0;
  const keys = Object.keys(value as Data).filter((key) => !shared.includes(key));
  const telling = required.filter((key) => keys.includes(key)).length;
  return telling === 0 ? 0 : 2 * telling + keys.filter((key) => Object.hasOwn(properties, key)).length;
}
