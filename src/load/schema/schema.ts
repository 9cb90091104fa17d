/** JSON Schema as far as the schemas of tp use it, and those that ship with tp. */
import type { Kind } from '../../model/entity.js';
import { schemaOf } from '../../source/schemas.js';

/** The part of JSON Schema that the schemas of tp use. */
export interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly oneOf?: readonly Schema[];
}

/** Gives the schema of a kind of file, or the shared parts, which are called `common`. */
export type SchemaSource = (name: SchemaName | 'common') => Schema;

/** A kind of file with a schema: those of the inventory, and the baseline. */
export type SchemaName = Kind | 'baseline';

/** The schemas that ship with tp, each read once. */
export function shippedSchemas(): SchemaSource {
  const read = new Map<string, Schema>();
  return (name) => {
    const schema = read.get(name) ?? (schemaOf(name) as Schema);
    read.set(name, schema);
    return schema;
  };
}

/** The schema with the shared part that it refers to; what it says itself goes first. */
export function resolveSchema(schema: Schema, schemas: SchemaSource): Schema {
  if (schema.$ref === undefined) return schema;
  const name = schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  const { $ref, ...own } = schema;
  return { ...schemas('common').$defs?.[name], ...own };
}
