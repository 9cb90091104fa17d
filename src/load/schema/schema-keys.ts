/** The keys that a schema knows at a place, in its order: the order in which people expect them. */
import type { Kind } from '../../model/entity.js';
import type { Path } from '../../source/location.js';
import type { Schema, SchemaSource } from './schema.js';

/** The keys of the map at `path` in a file of `kind`; of a choice those of all branches; empty where any key will do. */
export function schemaKeys(kind: Kind, path: Path, schemas: SchemaSource): readonly string[] {
  const reached = path.reduce<readonly Schema[]>(
    (found, step) => found.flatMap((schema) => below(schema, step, schemas)),
    whole(schemas(kind), schemas),
  );
  return [...new Set(reached.flatMap(({ properties = {} }) => Object.keys(properties)))];
}

function below(schema: Schema, step: string | number, schemas: SchemaSource): readonly Schema[] {
  const { properties = {}, items, additionalProperties } = schema;
  if (typeof step === 'number') return items === undefined ? [] : whole(items, schemas);
  const own = Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
  return typeof own === 'object' ? whole(own, schemas) : [];
}

/** The schema with what it refers to, and the branches of a choice. */
function whole(schema: Schema, schemas: SchemaSource): readonly Schema[] {
  const name = schema.$ref?.slice(schema.$ref.lastIndexOf('/') + 1);
  const shared = name === undefined ? null : schemas('common').$defs?.[name];
  return [schema, ...(shared ? whole(shared, schemas) : []), ...(schema.oneOf ?? []).flatMap((branch) => whole(branch, schemas))];
}
