/**
 * The schemas as functions that say whether data are sound, and nothing else: what is wrong with the others is found by
 * walking schema and data (`src/load/find-faults.ts`). One look at each key and value, and no text is made on the way.
 *
 * They know the keywords that the schemas of tp use and stop the build at any other. A choice (`oneOf`) holds where one of its
 * branches does: each branch needs a key that the others do not allow.
 */

const annotations = ['$schema', '$id', '$defs', 'title', 'description', 'examples', 'default', 'format'];
const ownKeys = '^x-';

/** TypeScript with one exported function for each of `kinds`, by its name; `schemas` are those of the kinds and the shared parts. */
export function checksOf(schemas, kinds) {
  const byId = new Map(schemas.map((schema) => [schema.$id, schema]));
  const output = { byId, names: new Map(), patterns: new Map(), functions: [] };
  const exported = kinds.map((kind) => [kind, checkOf(byId.get(`${kind}.schema.json`), output)]);
  const patterns = [...output.patterns].map(([source, name]) => `const ${name} = new RegExp(${JSON.stringify(source)});\n`);
  return [...patterns, ...output.functions, ...exported.map(([kind, name]) => `export { ${name} as ${kind} };\n`)].join('');
}

/** The name of the function that checks `schema`; schemas that ask for the same share one. */
function checkOf(schema, output) {
  const { $ref, ...rest } = schema;
  if ($ref !== undefined) {
    refuseUnknown(rest, annotations);
    return checkOf(referenced($ref, output), output);
  }
  const body = bodyOf(schema, output);
  const known = output.names.get(body);
  if (known !== undefined) return known;
  const name = `check${output.names.size}`;
  output.names.set(body, name);
  output.functions.push(`function ${name}(value) {\n${body}\n}\n`);
  return name;
}

function referenced(reference, { byId }) {
  const [id, path] = reference.split('#');
  const [, , name] = path.split('/');
  const part = byId.get(id)?.$defs?.[name];
  if (part === undefined) throw new Error(`"${reference}" leads nowhere`);
  return part;
}

function bodyOf(schema, output) {
  const { oneOf, type, enum: values, ...rest } = schema;
  if (oneOf !== undefined) {
    refuseUnknown({ type, enum: values, ...rest }, annotations);
    return `return ${oneOf.map((branch) => `${checkOf(branch, output)}(value)`).join(' || ')};`;
  }
  if (values !== undefined) {
    refuseUnknown(rest, annotations);
    return `return ${values.map((value) => `value === ${JSON.stringify(value)}`).join(' || ')};`;
  }
  const types = [type].flat();
  refuseUnknown(rest, [...annotations, ...types.flatMap((one) => keywordsOf[one] ?? [])]);
  return [...types.map((one) => branchOf(one, schema, output)), 'return false;'].join('\n');
}

const keywordsOf = {
  string: ['pattern'],
  number: ['minimum', 'maximum'],
  integer: ['minimum', 'maximum'],
  boolean: [],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'patternProperties', 'additionalProperties', 'propertyNames', 'minProperties'],
};

function refuseUnknown(schema, known) {
  for (const [key, value] of Object.entries(schema))
    if (value !== undefined && !known.includes(key)) throw new Error(`scripts/schema-checks.js does not know "${key}" here`);
}

/** Statements that return whether a value of that type is sound, and do nothing for a value of another. */
function branchOf(type, schema, output) {
  switch (type) {
    case 'string':
      return `if (typeof value === 'string') return ${schema.pattern === undefined ? 'true' : `${patternOf(schema.pattern, output)}.test(value)`};`;
    case 'number':
      return `if (Number.isFinite(value)) return ${rangeOf(schema)};`;
    case 'integer':
      return `if (Number.isInteger(value)) return ${rangeOf(schema)};`;
    case 'boolean':
      return `if (typeof value === 'boolean') return true;`;
    case 'array':
      return `if (Array.isArray(value)) {\n${listOf(schema, output)}\n}`;
    case 'object':
      return `if (value !== null && typeof value === 'object' && !Array.isArray(value)) {\n${mapOf(schema, output)}\n}`;
    default:
      throw new Error(`scripts/schema-checks.js does not know the type "${type}"`);
  }
}

function patternOf(source, { patterns }) {
  const name = patterns.get(source) ?? `pattern${patterns.size}`;
  patterns.set(source, name);
  return name;
}

function rangeOf({ minimum, maximum }) {
  const limits = [...(minimum === undefined ? [] : [`value >= ${minimum}`]), ...(maximum === undefined ? [] : [`value <= ${maximum}`])];
  return limits.length === 0 ? 'true' : limits.join(' && ');
}

function listOf({ items, minItems = 0, maxItems }, output) {
  return [
    ...(minItems > 0 ? [`if (value.length < ${minItems}) return false;`] : []),
    ...(maxItems === undefined ? [] : [`if (value.length > ${maxItems}) return false;`]),
    ...(items === undefined
      ? []
      : [`for (let index = 0; index < value.length; index += 1) if (!${checkOf(items, output)}(value[index])) return false;`]),
    'return true;',
  ].join('\n');
}

function mapOf(schema, output) {
  const { properties = {}, required = [], minProperties = 0 } = schema;
  if (!required.every((key) => key in properties)) throw new Error('scripts/schema-checks.js: a required key is not among the properties');
  const cases = Object.entries(properties).map(([key, item]) => {
    const count = required.includes(key) ? 'needed += 1; ' : '';
    return `case ${JSON.stringify(key)}: ${count}if (!${checkOf(item, output)}(value[key])) return false; break;`;
  });
  return [
    'let needed = 0;',
    ...(minProperties > 0 ? ['let size = 0;'] : []),
    'for (const key in value) {',
    ...(minProperties > 0 ? ['size += 1;'] : []),
    ...(cases.length === 0 ? [otherKey(schema, output)] : ['switch (key) {', ...cases, `default: ${otherKey(schema, output)}`, '}']),
    '}',
    `return needed === ${required.length}${minProperties > 0 ? ` && size >= ${minProperties}` : ''};`,
  ].join('\n');
}

/** What is done with a key that the schema does not list. */
function otherKey({ patternProperties = {}, additionalProperties = true, propertyNames }, output) {
  for (const pattern of Object.keys(patternProperties))
    if (pattern !== ownKeys) throw new Error(`scripts/schema-checks.js knows no other pattern of keys than "${ownKeys}"`);
  const own = ownKeys in patternProperties ? `if (key.startsWith('x-')) continue; ` : '';
  if (additionalProperties === true && propertyNames === undefined) return '';
  if (additionalProperties === false) return `${own}return false;`;
  refuseUnknown(propertyNames ?? {}, ['pattern', ...annotations]);
  const name = propertyNames === undefined ? '' : `!${patternOf(propertyNames.pattern, output)}.test(key) || `;
  return `${own}if (${name}!${checkOf(additionalProperties, output)}(value[key])) return false;`;
}
