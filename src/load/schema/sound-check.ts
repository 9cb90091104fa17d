/**
 * Schemas as functions that say whether data are sound, and nothing else: what is wrong with the others is found by the walk
 * in `find-faults.ts`. A function is put together from a few small ones: these are soon known to the machine by heart, while
 * code made for each schema would be used too seldom for that in most inventories.
 */
import type { Schema, SchemaSource } from './schema.js';

/** True for a sound value. */
export type SoundCheck = (value: unknown) => boolean;

/** The check of a schema. It knows the keywords that the schemas of tp use, as the walk does. */
export function soundCheckOf({ $ref, ...schema }: Schema, schemas: SchemaSource): SoundCheck {
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    return soundCheckOf({ ...schemas('common').$defs?.[name], ...schema }, schemas);
  }
  if (schema.oneOf !== undefined) return anyOf(schema.oneOf.map((branch) => soundCheckOf(branch, schemas)));
  if (schema.enum !== undefined) return oneOfValues(schema.enum);
  return anyOf([schema.type ?? []].flat().map((type) => checkOfType(type, schema, schemas)));
}

// Each branch needs a key that the others do not allow, so one that holds is the only one.
function anyOf([first = () => true, ...others]: readonly SoundCheck[]): SoundCheck {
  return others.length === 0 ? first : (value) => first(value) || others.some((check) => check(value));
}

function oneOfValues(values: readonly unknown[]): SoundCheck {
  const allowed = new Set(values);
  return (value) => allowed.has(value);
}

function checkOfType(type: string, schema: Schema, schemas: SchemaSource): SoundCheck {
  switch (type) {
    case 'string':
      return textCheck(schema);
    case 'number':
      return numberCheck(schema, Number.isFinite);
    case 'integer':
      return numberCheck(schema, Number.isInteger);
    case 'array':
      return listCheck(schema, schemas);
    case 'object':
      return mapCheck(schema, schemas);
    default:
      return (value) => typeof value === type;
  }
}

function textCheck({ pattern }: Schema): SoundCheck {
  if (pattern === undefined) return (value) => typeof value === 'string';
  const written = new RegExp(pattern, 'u');
  return (value) => typeof value === 'string' && written.test(value);
}

function numberCheck({ minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY }: Schema, isSuch: SoundCheck): SoundCheck {
  return (value) => isSuch(value) && (value as number) >= minimum && (value as number) <= maximum;
}

function listCheck({ items, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: Schema, schemas: SchemaSource): SoundCheck {
  const check = items === undefined ? () => true : soundCheckOf(items, schemas);
  return (value) => Array.isArray(value) && value.length >= minItems && value.length <= maxItems && value.every(check);
}

/** What is known of a key of a map. */
interface Entry {
  readonly isNeeded: boolean;
  readonly check: SoundCheck;
}

function mapCheck(schema: Schema, schemas: SchemaSource): SoundCheck {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  const entries = new Map<string, Entry>();
  for (const [key, item] of Object.entries(properties))
    entries.set(key, { isNeeded: required.includes(key), check: soundCheckOf(item, schemas) });
  const isOther = otherCheck(schema, schemas);
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
    let size = 0;
    let needed = 0;
    for (const key in value) {
      const item = (value as Readonly<Record<string, unknown>>)[key];
      const entry = entries.get(key);
      if (!(entry === undefined ? isOther(key, item) : entry.check(item))) return false;
      if (entry?.isNeeded) needed += 1;
      size += 1;
    }
    return needed === required.length && size >= minProperties;
  };
}

/** Whether an entry that the schema does not list is sound. */
function otherCheck(schema: Schema, schemas: SchemaSource): (key: string, item: unknown) => boolean {
  const { patternProperties = {}, additionalProperties = true, propertyNames } = schema;
  const own = Object.keys(patternProperties).map((pattern) => new RegExp(pattern, 'u'));
  const isOwn = (key: string) => own.some((pattern) => pattern.test(key));
  if (typeof additionalProperties === 'boolean') return (key) => additionalProperties || isOwn(key);
  const isName = textCheck(propertyNames ?? {});
  const check = soundCheckOf(additionalProperties, schemas);
  return (key, item) => (isName(key) && check(item)) || isOwn(key);
}
