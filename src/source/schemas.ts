/** The JSON Schemas that ship with tp, read when one is needed. */
import { readFileSync } from 'node:fs';

/** The parts of a JSON Schema that tp itself looks at. */
export interface JsonSchema {
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly examples?: readonly unknown[];
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** The schemas by name: one for each kind of file, and one for each output that programs read. */
export const schemaNames: readonly string[] = [
  'tp',
  'touchpoint',
  'journey',
  'persona',
  'action',
  'feedback',
  'baseline',
  'findings',
  'report',
  'diff',
];

const folder = new URL('../../schemas/', import.meta.url);

/** The schema `schemas/<name>.schema.json`; throws where the package lacks it. */
export function schemaOf(name: string): JsonSchema {
  return JSON.parse(readFileSync(new URL(`${name}.schema.json`, folder), 'utf8')) as JsonSchema;
}

/** The schema with the shared parts inside: one document that any editor understands. */
export function bundledSchemaOf(name: string): JsonSchema {
  const schema = schemaOf(name);
  const { $defs } = schemaOf('common');
  const used = JSON.stringify({ ...schema, $defs }).replaceAll('common.schema.json#/$defs/', '#/$defs/');
  return used === JSON.stringify(schema) ? schema : (JSON.parse(used) as JsonSchema);
}
