/** Data made from a schema, so that every place where a value can stand holds one: to learn what is read where. */
import type { Schema, SchemaSource } from './schema.js';

/**
 * Values that together fill every place of `schema`: each branch of a choice, each type, each key once with the others and once alone.
 * Texts, and keys that the schema does not name, are `word` wherever they may be.
 */
export function probesOf({ $ref, ...schema }: Schema, word: string, schemas: SchemaSource): readonly unknown[] {
  if ($ref !== undefined) return probesOf({ ...referred($ref, schemas), ...schema }, word, schemas);
  if (schema.oneOf !== undefined) return schema.oneOf.flatMap((branch) => probesOf(branch, word, schemas));
  if (schema.enum !== undefined) return schema.enum.slice(0, 1);
  return [schema.type ?? []].flat().flatMap((type) => probesOfType(type, schema, word, schemas));
}

/** The shared part that a reference names. */
export function referred($ref: string, schemas: SchemaSource): Schema {
  return schemas('common').$defs?.[$ref.slice($ref.lastIndexOf('/') + 1)] ?? {};
}

function probesOfType(type: string, schema: Schema, word: string, schemas: SchemaSource): readonly unknown[] {
  switch (type) {
    case 'string':
      return [textFor(schema, word)];
    case 'array':
      return [listOf(schema, word, schemas)];
    case 'object':
      return [...mapsOf(schema, word, schemas), ...ownMapsOf(schema, word, schemas)];
    case 'boolean':
      return [true];
    default:
      return [Math.min(schema.maximum ?? 1, Math.max(schema.minimum ?? 1, 1))];
  }
}

function textFor({ pattern = '' }: Schema, word: string): string {
  const written = new RegExp(pattern, 'u');
  const others = ['2026-01-01', 'P1D', 'EUR', 'de', '1', 'error', 'https://example.com'];
  return [word, `${word}/${word}`, ...others].find((text) => written.test(text)) ?? word;
}

/** All probes of the items in one list. */
function listOf({ items = {}, minItems = 0 }: Schema, word: string, schemas: SchemaSource): readonly unknown[] {
  const probes = probesOf(items, word, schemas);
  return [...probes, ...Array.from({ length: Math.max(0, minItems - probes.length) }, () => probes[0])];
}

/** Maps with the keys that the schema names. */
function mapsOf({ properties = {}, required = [] }: Schema, word: string, schemas: SchemaSource): readonly unknown[] {
  const entries = Object.entries(properties).map(([key, schema]) => [key, probesOf(schema, word, schemas)] as const);
  const most = Math.max(0, ...entries.map(([, probes]) => probes.length));
  const full = Array.from({ length: most }, (_, index) =>
    Object.fromEntries(entries.map(([key, probes]) => [key, probes[index % probes.length]])),
  );
  const needed = entries.filter(([key]) => required.includes(key));
  const alone = entries.map((entry) => Object.fromEntries([...needed, entry].map(([key, probes]) => [key, probes[0]])));
  return [...full, ...alone];
}

/** Maps with a key of the user's own. */
function ownMapsOf({ additionalProperties = false, propertyNames = {} }: Schema, word: string, schemas: SchemaSource): readonly unknown[] {
  if (typeof additionalProperties === 'boolean') return [];
  return probesOf(additionalProperties, word, schemas).map((value) => ({ [textFor(propertyNames, word)]: value }));
}
